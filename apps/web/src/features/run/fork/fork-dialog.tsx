import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useEffect, useId, useState } from 'react'
import { api } from '../../../api/client.ts'
import { faultsBeside, faultsOf } from '../../../api/faults.ts'
import { newKey } from '../../../api/new-key.ts'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { Disclosure } from '../../../components/disclosure.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { ModelField } from '../../../components/model-field.tsx'
import { NumberField } from '../../../components/number-field.tsx'
import { TextArea } from '../../../components/text-area.tsx'
import { toast } from '../../../components/toasts.tsx'
import type { RunView } from '../run-view.ts'
import { type ForkForm, forkFormOf, forkRequestOf, type SeatForm } from './fork-changes.ts'
import { SeatFields } from './seat-fields.tsx'

interface Props {
  readonly view: RunView
  /** The first turn that is spoken anew. */
  readonly atTurn: number
  readonly onClose: () => void
}

const shownFaults = [
  'atTurn',
  'changes.topic',
  'changes.context',
  'changes.rounds',
  'changes.model',
  'changes.budget',
  'changes.participants',
]

/** Another run from here on: what was said before a turn is shared, what follows may be different. */
export function ForkDialog({ view: { run, result }, atTurn, onClose }: Props) {
  const { input } = run
  const formId = useId()
  const navigate = useNavigate()
  const [form, setForm] = useState(() => forkFormOf(input, atTurn))
  const [key] = useState(newKey)
  const fork = useMutation({
    mutationFn: () => {
      const request = forkRequestOf(form, input)
      // The same request twice is one fork; another one is another.
      return api.runs.fork(run.id, request, { idempotencyKey: `${key}/${hashOf(JSON.stringify(request))}` })
    },
    onSuccess: ({ runId }) => {
      onClose()
      toast('Fork started', 'It stands beside the run it comes from, and grows as it is spoken.')
      void navigate({ to: '/runs/compare', search: { a: run.id, b: runId } })
    },
  })
  const faults = faultsOf(fork.error)
  const beside = faultsBeside(faults, shownFaults)
  const hasFaults = fork.isError && Object.keys(faults).length > 0
  useEffect(() => {
    if (!hasFaults) return
    document.getElementById(formId)?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [hasFaults, formId])
  const change = (changes: Partial<ForkForm>) => setForm((before) => ({ ...before, ...changes }))
  const changeSeat = (place: number, changes: Partial<SeatForm>) =>
    change({ seats: form.seats.map((seat, at) => (at === place ? { ...seat, ...changes } : seat)) })
  const budget = ([name, label]: readonly [BudgetField, string]) => (
    <NumberField
      key={name}
      label={label}
      isOptional
      min={0}
      placeholder="No limit"
      value={form[name]}
      onChange={(value) => change({ [name]: value })}
      error={faults[`changes.budget.${name}`]}
    />
  )

  return (
    <Dialog
      isOpen
      onClose={onClose}
      isWide
      title="Fork this debate"
      description={sharedWords(form.atTurn)}
      footer={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button variant="primary" type="submit" form={formId} isBusy={fork.isPending}>
            Start fork
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="flex flex-col gap-4"
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          fork.mutate()
        }}
      >
        {fork.isError && (Object.keys(faults).length === 0 || beside.length > 0) && (
          <ErrorNotice
            error={beside.length > 0 ? new Error(beside.join(' ')) : fork.error}
            title="The fork could not be started"
          />
        )}
        <div className="grid gap-4 tablet:grid-cols-3">
          <NumberField
            label="First new turn"
            min={1}
            max={result.turns.length + 1}
            value={form.atTurn + 1}
            onChange={(value) => change({ atTurn: (value ?? 1) - 1 })}
            error={faults.atTurn}
          />
          <NumberField
            label="Rounds"
            min={1}
            max={50}
            value={form.rounds}
            onChange={(rounds) => change({ rounds })}
            error={faults['changes.rounds']}
          />
          <ModelField
            label="Model for everybody"
            isOptional
            whenEmpty="As they are"
            value={form.model}
            onChange={(model) => change({ model })}
            error={faults['changes.model']}
          />
        </div>
        <TextArea
          label="Topic"
          minRows={2}
          value={form.topic}
          onChange={(topic) => change({ topic })}
          error={faults['changes.topic']}
        />
        <TextArea
          label="Context"
          isOptional
          minRows={2}
          value={form.context}
          onChange={(context) => change({ context })}
          error={faults['changes.context']}
        />
        <fieldset>
          <legend className="mb-1.5 text-sm font-semibold">Seats</legend>
          {form.seats.map((seat, place) => {
            const before = input.participants[place]
            return before === undefined ? null : (
              <SeatFields
                key={before.seat}
                seat={before}
                form={seat}
                faults={faults}
                onChange={(changes) => changeSeat(place, changes)}
              />
            )
          })}
        </fieldset>
        <Disclosure summary="Budget" isOpenAtFirst={run.error?.code === 'budget'}>
          <p className="mb-2 text-sm text-muted">It counts the fork's own calls alone.</p>
          <div className="grid gap-4 tablet:grid-cols-2">{budgetFields.map(budget)}</div>
        </Disclosure>
      </form>
    </Dialog>
  )
}

type BudgetField = 'maxCalls' | 'maxTokens' | 'maxCostUsd' | 'maxSeconds'

const budgetFields: readonly (readonly [BudgetField, string])[] = [
  ['maxCalls', 'Model calls at most'],
  ['maxTokens', 'Tokens at most'],
  ['maxCostUsd', 'Dollars at most'],
  ['maxSeconds', 'Seconds at most'],
]

function sharedWords(shared: number): string {
  if (shared === 0) return 'Everything is spoken anew.'
  const turns = shared === 1 ? 'Turn 1 is shared and costs' : `Turns 1 to ${shared} are shared and cost`
  return `${turns} nothing again; from turn ${shared + 1} on everybody speaks anew.`
}

/** Short enough for a key, different enough for two forms one after the other. */
function hashOf(text: string): string {
  let hash = 2166136261
  for (let place = 0; place < text.length; place += 1)
    hash = Math.imul(hash ^ text.charCodeAt(place), 16777619)
  return (hash >>> 0).toString(36)
}
