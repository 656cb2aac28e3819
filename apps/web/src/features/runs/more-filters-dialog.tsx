import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { TextField } from '../../components/text-field.tsx'
import { LibraryCombobox } from '../workflows/edit/fields/library-combobox.tsx'
import { dayOf } from './days.ts'
import { type RunsSearch, withFilters } from './runs-search.ts'

interface Props {
  readonly search: RunsSearch
  readonly onChange: (search: RunsSearch) => void
  readonly onClose: () => void
}

/** Filters with more values than there is room for chips. */
export function MoreFiltersDialog({ search, onChange, onClose }: Props) {
  const form = useId()
  const [scenarioId, setScenarioId] = useState(search.scenarioId ?? null)
  const [workflowId, setWorkflowId] = useState(search.workflowId ?? null)
  // A range that moves with the day is a chip of its own.
  const before = search.range === undefined ? search : {}
  const [from, setFrom] = useState(dayOf(before.from))
  const [to, setTo] = useState(dayOf(before.to))
  const isTurned = from !== '' && to !== '' && from > to
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // What was filled in within the dialog is no submit of anything around it.
    event.stopPropagation()
    if (isTurned) return
    const hasDays = from !== '' || to !== ''
    onChange(
      withFilters(search, {
        scenarioId: scenarioId ?? undefined,
        workflowId: workflowId ?? undefined,
        // A moment stays as exact as it was until another day is chosen.
        from: from === dayOf(before.from) ? before.from : from,
        to: to === dayOf(before.to) ? before.to : to,
        ...(hasDays && { range: undefined }),
      }),
    )
    onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Filter runs"
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={form}>
            Show these
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate className="flex flex-col gap-4 pt-1">
        <LibraryCombobox
          library="scenarios"
          label="Scenario"
          placeholder="All scenarios"
          value={scenarioId}
          onChange={setScenarioId}
        />
        <LibraryCombobox
          library="workflows"
          label="Workflow"
          placeholder="All workflows"
          value={workflowId}
          onChange={setWorkflowId}
        />
        <div className="grid gap-4 tablet:grid-cols-2">
          <TextField type="date" label="First day" value={from} onChange={setFrom} />
          <TextField
            type="date"
            label="Last day"
            value={to}
            onChange={setTo}
            error={isTurned ? 'The last day is before the first.' : undefined}
          />
        </div>
      </form>
    </Dialog>
  )
}
