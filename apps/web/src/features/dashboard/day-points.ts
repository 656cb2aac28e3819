import type { Dashboard } from '@workbench/client/models'
import type { ChartPoint } from '../../components/charts/chart-shapes.ts'
import { stringifySearch } from '../../search-params.ts'
import { knownCost, share, unpricedNote } from './changes.ts'
import { daysIn, type Span } from './dashboard-span.ts'

type Day = Dashboard['days'][number]

export interface DayCharts {
  /** Completed, cancelled, failed. */
  readonly runs: readonly ChartPoint[]
  readonly spend: readonly ChartPoint[]
  /** p50, p95, p99 in milliseconds. */
  readonly latency: readonly ChartPoint[]
  /** Failed runs, refused turns, failed tool calls: shares. */
  readonly failures: readonly ChartPoint[]
}

const dayMs = 86_400_000

/** Every day of UTC that the span touches as a point of each chart, also those on which nothing ended. */
export function dayCharts({ days }: Pick<Dashboard, 'days'>, span: Span, scenarioId?: string): DayCharts {
  const known = new Map(days.map((day) => [Date.parse(day.at), day]))
  const points = (
    values: (day: Day | undefined) => ChartPoint['values'],
    note?: (day: Day) => string | null,
  ) =>
    daysIn(span).map((ms): ChartPoint => {
      const day = known.get(ms)
      const said = day === undefined ? null : (note?.(day) ?? null)
      return {
        key: String(ms),
        name: dayName(ms),
        tick: dayTick(ms),
        values: values(day),
        href: runsHref({ from: iso(ms), to: iso(ms + dayMs) }, scenarioId),
        ...(said !== null && { note: said }),
      }
    })
  return {
    runs: points((day) => [day?.completed ?? 0, day?.cancelled ?? 0, day?.failed ?? 0]),
    spend: points((day) => [day === undefined ? 0 : knownCost(day)], unpricedNote),
    latency: points((day) => [day?.p50Ms ?? null, day?.p95Ms ?? null, day?.p99Ms ?? null]),
    failures: points((day) => [
      share(day?.failed ?? 0, day?.runs ?? 0),
      share(day?.refusedTurns ?? 0, day?.turns ?? 0),
      share(day?.failedToolCalls ?? 0, day?.toolCalls ?? 0),
    ]),
  }
}

/** The list of the runs that were started in a span. */
export const runsHref = ({ from, to }: Span, scenarioId?: string): string =>
  `/runs${stringifySearch({ from, to, scenarioId })}`

const iso = (ms: number) => new Date(ms).toISOString()
const day = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const
const nameFormat = new Intl.DateTimeFormat('en-GB', { ...day, weekday: 'short', year: 'numeric' })
const tickFormat = new Intl.DateTimeFormat('en-GB', day)
const dayName = (ms: number) => nameFormat.format(ms)
const dayTick = (ms: number) => tickFormat.format(ms)
