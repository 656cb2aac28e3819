import type { Dashboard } from '@workbench/client/models'
import { useMemo } from 'react'
import { heatColor } from '../../components/charts/heat-color.ts'
import { type HeatCell, HeatTable } from '../../components/charts/heat-table.tsx'
import { count } from '../../format/count.ts'
import type { Span } from './dashboard-span.ts'
import { runsHref } from './day-points.ts'
import { type HourCell, hourMap } from './hour-map.ts'
import { Panel } from './panel.tsx'

interface Props {
  readonly hours: Dashboard['hours']
  readonly span: Span
  readonly scenarioId: string | undefined
}

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`
const columns = Array.from({ length: 24 }, (_, hour) => ({
  key: clock(hour),
  name: String(hour).padStart(2, '0'),
}))

/** When runs ended, by day and hour. */
export function ActivityPanel({ hours, span, scenarioId }: Props) {
  const { by, rows, most, minutesOff } = useMemo(() => hourMap(hours, span, timeZone), [hours, span])
  return (
    <Panel
      title={by === 'day' ? 'Runs by day and hour' : 'Runs by weekday and hour'}
      about={aboutHours(minutesOff, by === 'day')}
      aside={<Scale most={most} />}
    >
      <HeatTable
        label={by === 'day' ? 'Runs by day and hour' : 'Runs by weekday and hour'}
        corner={by === 'day' ? 'Day' : 'Weekday'}
        columns={columns}
        rows={rows.map(({ key, name, cells }) => ({
          key,
          name,
          cells: cells.map((cell, hour) => cell && heatCell(cell, { name, hour, most, scenarioId })),
        }))}
        isTextHidden
        isWide
      />
    </Panel>
  )
}

function aboutHours(minutesOff: number, areLinks: boolean): string {
  return [
    `When they ended, in your time zone (${timeZone}).`,
    ...(minutesOff === 0
      ? []
      : [`They are counted by full hours of UTC: each hour here begins ${minutesOff} minutes late.`]),
    ...(areLinks ? ['An hour leads to the runs that were started in it.'] : []),
  ].join(' ')
}

interface Place {
  readonly name: string
  readonly hour: number
  readonly most: number
  readonly scenarioId: string | undefined
}

function heatCell({ runs, failed, span }: HourCell, { name, hour, most, scenarioId }: Place): HeatCell {
  const amount = runs === 1 ? '1 run' : `${runs.toLocaleString('en-US')} runs`
  const failures = failed === 0 ? '' : `, ${failed.toLocaleString('en-US')} failed`
  return {
    text: String(runs),
    words: `${name}, ${clock(hour)}: ${runs === 0 ? 'no runs' : amount}${failures}`,
    heat: heatOf(runs, most),
    ...(span !== null && runs > 0 && { href: runsHref(span, scenarioId) }),
  }
}

/** By the root, so that one run beside hundreds is still seen. */
const heatOf = (runs: number, most: number) => (runs === 0 ? 0 : 0.12 + 0.88 * Math.sqrt(runs / most))

const Scale = ({ most }: { readonly most: number }) => (
  <p className="flex items-center gap-1.5 text-xs text-muted">
    0
    <span aria-hidden className="flex gap-0.5">
      {[0, 0.25, 0.5, 0.75, 1].map((heat) => (
        <span key={heat} className="size-3 rounded-sm" style={{ backgroundColor: heatColor(heat, true) }} />
      ))}
    </span>
    <span className="sr-only"> to </span>
    {count(most)}
  </p>
)
