import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Baseline } from '@workbench/client/models'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/client.ts'
import { type Faults, faultsBeside, faultsOf, faultWithin } from '../../api/faults.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { SkeletonLines } from '../../components/skeleton.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { TextField } from '../../components/text-field.tsx'
import { toast } from '../../components/toasts.tsx'
import { baselinesQuery, completedRunsQuery } from './baselines-queries.ts'
import { fewRunsWarning, firstChoice, pinnableRuns } from './pinnable-runs.ts'
import { RunChoice } from './run-choice.tsx'

interface Props {
  readonly scenarioId: string
  readonly scenarioName: string
  /** These and no others; chosen among the last completed runs of the scenario when left out. */
  readonly runIds?: readonly string[]
  readonly onClose: () => void
  readonly onPinned?: (baseline: Baseline) => void
}

/** Pins accepted runs as a baseline, with a name and the reason why they are good. */
export function PinBaselineDialog({ scenarioId, scenarioName, runIds, onClose, onPinned }: Props) {
  const queryClient = useQueryClient()
  const [name, setName] = useState('')
  const [note, setNote] = useState('')
  const [isTried, setIsTried] = useState(false)
  const runs = useQuery({ ...completedRunsQuery(scenarioId), enabled: runIds === undefined })
  const choices = pinnableRuns(runs.data ?? [])
  const [touched, setTouched] = useState<ReadonlySet<string> | null>(null)
  const chosen = runIds ?? [...(touched ?? firstChoice(choices))]
  const pin = useMutation({
    mutationFn: () =>
      api.scenarios.pinBaseline(scenarioId, { name: name.trim(), note: note.trim(), runIds: [...chosen] }),
    onSuccess: async (baseline) => {
      await queryClient.invalidateQueries({ queryKey: baselinesQuery(scenarioId).queryKey })
      // What is usual is told by the newest baseline.
      void queryClient.invalidateQueries({ queryKey: ['trends', scenarioId] })
      toast('Baseline pinned', baseline.name)
      onPinned?.(baseline)
      onClose()
    },
  })
  const faults = faultsOf(pin.error)
  const isTaken = pin.error !== null && 'status' in pin.error && pin.error.status === 409
  // The API takes a baseline without a note; a person who pins one is asked why.
  const emptyFault = (text: string) => (isTried && text.trim() === '' ? 'This must not be empty.' : undefined)
  const nameFault = emptyFault(name) ?? (isTaken ? pin.error.message : faults.name)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    // The dialog may stand within another form as React sees it.
    event.stopPropagation()
    setIsTried(true)
    if (name.trim() !== '' && note.trim() !== '') pin.mutate()
  }
  const warning = fewRunsWarning(chosen.length)
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Pin a baseline"
      description={
        <span className="wrap-anywhere">
          Runs of <bdi>{scenarioName}</bdi> that you accept. A baseline can not be changed or deleted:
          whatever was held against it stays true.
        </span>
      }
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            type="submit"
            form="pin-baseline"
            isBusy={pin.isPending}
            disabled={chosen.length === 0}
          >
            {chosen.length === 1 ? 'Pin 1 run for good' : `Pin ${chosen.length} runs for good`}
          </Button>
        </>
      }
    >
      <form id="pin-baseline" onSubmit={onSubmit} className="flex flex-col gap-4 pt-2">
        <TextField
          label="Baseline name"
          value={name}
          onChange={setName}
          maxLength={200}
          placeholder="Release 4"
          autoComplete="off"
          error={nameFault}
        />
        <TextArea
          label="Note"
          value={note}
          onChange={setNote}
          minRows={2}
          maxLength={2000}
          description="Why these runs are good: whoever reads a verdict later wants to know."
          error={emptyFault(note) ?? faults.note}
        />
        {runIds === undefined &&
          (runs.data !== undefined ? (
            <RunChoice
              runs={choices}
              chosen={new Set(chosen)}
              onChange={setTouched}
              fault={faultWithin(faults, 'runIds')}
            />
          ) : runs.error !== null ? (
            <ErrorNotice
              error={runs.error}
              title="The runs could not be loaded"
              onRetry={() => void runs.refetch()}
            />
          ) : (
            <SkeletonLines count={4} label="Loading runs" />
          ))}
        {warning !== null && <p className="text-sm text-waiting">{warning}</p>}
        {pin.error !== null && !isTaken && (
          <Refusal error={pin.error} faults={faults} hasRuns={runIds === undefined} />
        )}
      </form>
    </Dialog>
  )
}

/** What was refused and stands at no field of the form. */
function Refusal({
  error,
  faults,
  hasRuns,
}: {
  readonly error: Error
  readonly faults: Faults
  readonly hasRuns: boolean
}) {
  const beside = faultsBeside(faults, ['name', 'note', ...(hasRuns ? ['runIds'] : [])])
  if (Object.keys(faults).length > 0 && beside.length === 0) return null
  return (
    <ErrorNotice error={error} title="The baseline was not pinned">
      {beside.map((fault) => (
        <p key={fault} className="text-sm wrap-anywhere">
          {fault}
        </p>
      ))}
    </ErrorNotice>
  )
}
