import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { FormatDescription, Scenario } from '@workbench/client/models'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/client.ts'
import { faultsBeside, faultsOf } from '../../api/faults.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { TextField } from '../../components/text-field.tsx'
import { toast } from '../../components/toasts.tsx'
import type { DebateDraft } from './debate-draft.ts'
import { saveAsScenario } from './save-as-scenario.ts'

export interface SaveScenarioProps {
  readonly draft: DebateDraft
  readonly format: FormatDescription | undefined
  /** The one the draft began with: what the composer does not show is taken over from it. */
  readonly scenario: Scenario | null
}

/** Asks for the scenario's name, and saves it. */
export function SaveScenarioDialog({
  draft,
  format,
  scenario,
  onClose,
}: SaveScenarioProps & { readonly onClose: () => void }) {
  const [name, setName] = useState(scenario === null ? firstLine(draft.topic) : `${scenario.name} (2)`)
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const save = useMutation({
    mutationFn: () => saveAsScenario({ draft, format, scenario, name }, api),
    onSuccess: async (saved) => {
      await queryClient.invalidateQueries({ queryKey: ['scenarios'] })
      toast('Scenario saved', saved.name)
      onClose()
      await navigate({ to: '/', search: { scenario: saved.id } })
    },
  })
  const faults = faultsOf(save.error)
  const written = draft.seats.filter(({ kind }) => kind === 'inline').length
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    // The dialog stands within the composer's form as React sees it.
    event.stopPropagation()
    save.mutate()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Save as scenario"
      description="A scenario can be run again and again, and its runs compared."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form="save-scenario" isBusy={save.isPending}>
            Save scenario
          </Button>
        </>
      }
    >
      <form id="save-scenario" onSubmit={onSubmit} className="flex flex-col gap-4 pt-2">
        <TextField
          label="Scenario name"
          value={name}
          maxLength={200}
          onChange={setName}
          error={faults.name}
        />
        {written > 0 && (
          <p className="text-sm text-muted">
            {written === 1 ? 'The persona' : `The ${written} personas`} written for this debate will stand in
            the library, too.
          </p>
        )}
        {save.error !== null && faults.name === undefined && (
          <ErrorNotice error={save.error} title="The scenario was not saved">
            {faultsBeside(faults, ['name']).map((fault) => (
              <p key={fault} className="text-sm">
                {fault}
              </p>
            ))}
          </ErrorNotice>
        )}
      </form>
    </Dialog>
  )
}

const firstLine = (topic: string) => (topic.trim().split('\n')[0] ?? '').slice(0, 120)
