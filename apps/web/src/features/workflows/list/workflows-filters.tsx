import { Chip } from '../../../components/chip.tsx'
import { triggerIcons, triggerLabels, triggerTypes } from './trigger-words.ts'
import type { WorkflowsSearch } from './workflows-search.ts'

interface Props {
  readonly search: WorkflowsSearch
  readonly onChange: (search: WorkflowsSearch) => void
}

const states = [
  { value: 'on', label: 'Enabled' },
  { value: 'off', label: 'Disabled' },
] as const

/** What the list shows, as chips; one of a kind at a time. */
export function WorkflowsFilters({ search, onChange }: Props) {
  const { state, trigger, ...rest } = search
  return (
    <fieldset
      aria-label="Filters"
      className="-mx-4 flex min-w-0 gap-1.5 overflow-x-auto px-4 py-0.5 [scrollbar-width:none] tablet:mx-0 tablet:flex-wrap tablet:overflow-visible tablet:px-0"
    >
      {states.map(({ value, label }) => (
        <Chip
          key={value}
          isOn={state === value}
          onChange={(isOn) =>
            onChange({ ...rest, ...(trigger !== undefined && { trigger }), ...(isOn && { state: value }) })
          }
        >
          {label}
        </Chip>
      ))}
      <span aria-hidden className="mx-0.5 my-1 w-px shrink-0 self-stretch bg-line" />
      {triggerTypes.map((each) => {
        const Icon = triggerIcons[each]
        return (
          <Chip
            key={each}
            isOn={trigger === each}
            onChange={(isOn) =>
              onChange({ ...rest, ...(state !== undefined && { state }), ...(isOn && { trigger: each }) })
            }
          >
            <Icon aria-hidden />
            {triggerLabels[each]}
          </Chip>
        )
      })}
    </fieldset>
  )
}
