import { Combobox as Base } from '@base-ui/react/combobox'
import type { RunSummary } from '@workbench/client/models'
import { ComboboxInput, ComboboxOption, ComboboxPopup } from '../../components/combobox-parts.tsx'
import { Field, type FieldProps, splitFieldProps } from '../../components/field.tsx'
import { statusWord } from '../../components/status-badge.tsx'
import { useTypedSearch } from '../../components/use-typed-search.ts'
import { money } from '../../format/money.ts'
import { relativeTime } from '../../format/time.ts'
import { useFoundRuns } from './use-found-runs.ts'

type ChosenRun = Pick<RunSummary, 'id' | 'title'>

type Props = FieldProps & {
  /** The chosen run; null: none yet. */
  readonly value: ChosenRun | null
  readonly onChange: (runId: string) => void
  /** Runs of this scenario are offered first. */
  readonly scenarioId?: string | null | undefined
  /** Not to be chosen, e.g. because they are chosen elsewhere. */
  readonly except?: readonly string[]
  readonly placeholder?: string
}

/** One debate among all, found by its title. */
export function RunPicker(props: Props) {
  const [field, { value, onChange, scenarioId, except = [], placeholder = 'Search runs by title' }] =
    splitFieldProps(props)
  const search = useTypedSearch()
  const { data, isPlaceholderData } = useFoundRuns({ q: search.q, scenarioId }, search.isOpen)
  const runs = (data?.items ?? []).filter(({ id }) => !except.includes(id))
  return (
    <Field {...field}>
      <Base.Root<ChosenRun>
        items={runs}
        value={value}
        onValueChange={(run) => run !== null && onChange(run.id)}
        itemToStringLabel={(run) => run.title}
        isItemEqualToValue={(item, other) => item.id === other.id}
        {...search.root}
      >
        <ComboboxInput label={field.label} placeholder={placeholder} />
        <ComboboxPopup empty={data === undefined ? 'Loading' : 'No run fits.'} isBusy={isPlaceholderData}>
          {(run: RunSummary) => (
            <ComboboxOption key={run.id} value={run} text={run.title} hint={aboutRun(run)} />
          )}
        </ComboboxPopup>
      </Base.Root>
    </Field>
  )
}

/** Runs of one scenario have one title: what tells them apart stands below it. */
const aboutRun = ({ status, queuedAt, usage, forkedFrom }: RunSummary): string =>
  [
    statusWord(status),
    relativeTime(queuedAt, Date.now()),
    ...(usage.costUsd === null ? [] : [money(usage.costUsd)]),
    ...(forkedFrom === null ? [] : ['fork']),
  ].join(' · ')
