import { useState } from 'react'
import { Chip } from '../../components/chip.tsx'
import { TextField } from '../../components/text-field.tsx'
import { LibraryCombobox } from '../workflows/edit/fields/library-combobox.tsx'
import {
  type DashboardSearch,
  dashboardRanges,
  isSpanOfDays,
  mostDays,
  usualRange,
} from './dashboard-search.ts'
import type { Span } from './dashboard-span.ts'

interface Props {
  readonly search: DashboardSearch
  /** What the search means now. */
  readonly span: Span
  readonly onChange: (search: DashboardSearch) => void
}

const rangeWords = { '24h': '24 hours', '7d': '7 days', '30d': '30 days', '90d': '90 days' } as const

/** Which time and which scenario the figures are of. */
export function DashboardFilters({ search, span, onChange }: Props) {
  const { scenarioId, range = usualRange, from, to } = search
  const ofScenario = scenarioId === undefined ? {} : { scenarioId }
  const hasOwnDays = from !== undefined && to !== undefined
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-3">
      <fieldset aria-label="Time" className="flex min-w-0 flex-wrap gap-1.5">
        {dashboardRanges.map((each) => (
          <Chip
            key={each}
            isOn={!hasOwnDays && range === each}
            onChange={() => onChange({ ...(each !== usualRange && { range: each }), ...ofScenario })}
          >
            {rangeWords[each]}
          </Chip>
        ))}
        <Chip isOn={hasOwnDays} onChange={(isOn) => onChange({ ...(isOn && daysOf(span)), ...ofScenario })}>
          Own days
        </Chip>
      </fieldset>
      {hasOwnDays && (
        <OwnDays
          key={`${from} ${to}`}
          from={from}
          to={to}
          onChange={(days) => onChange({ ...days, ...ofScenario })}
        />
      )}
      <LibraryCombobox
        library="scenarios"
        label="Scenario"
        isLabelHidden
        placeholder="All scenarios"
        className="w-full tablet:ml-auto tablet:w-72"
        value={scenarioId ?? null}
        onChange={(id) => {
          const { scenarioId: _, ...time } = search
          onChange({ ...time, ...(id !== null && { scenarioId: id }) })
        }}
      />
    </div>
  )
}

/** The last day is the one in which the span ends. */
const daysOf = ({ from, to }: Span) => ({
  from: from.slice(0, 10),
  to: new Date(Date.parse(to) - 1).toISOString().slice(0, 10),
})

interface OwnDaysProps {
  readonly from: string
  readonly to: string
  readonly onChange: (days: { readonly from: string; readonly to: string }) => void
}

function OwnDays({ from, to, onChange }: OwnDaysProps) {
  const [days, setDays] = useState({ from, to })
  const set = (next: typeof days) => {
    setDays(next)
    if (isSpanOfDays(next)) onChange(next)
  }
  return (
    <div className="flex flex-wrap items-start gap-2">
      <TextField
        type="date"
        label="First day"
        isLabelHidden
        value={days.from}
        onChange={(day) => set({ ...days, from: day })}
      />
      <TextField
        type="date"
        label="Last day"
        isLabelHidden
        value={days.to}
        onChange={(day) => set({ ...days, to: day })}
        error={isSpanOfDays(days) ? undefined : faultOf(days)}
      />
    </div>
  )
}

function faultOf({ from, to }: { readonly from: string; readonly to: string }): string {
  if (from === '' || to === '') return 'Both days are needed.'
  return from > to ? 'The last day is before the first.' : `At most ${mostDays} days.`
}
