import type { Dashboard } from '@workbench/client/models'
import type { ChartPoint } from '../../components/charts/chart-shapes.ts'
import { minuteTime, shortMoment } from '../../format/time.ts'
import { hoursIn, type Span } from './dashboard-span.ts'
import { runsHref } from './day-points.ts'

const hourMs = 3_600_000
/** Days say little about less than these. */
const fewestDays = 3

/** The span is better shown by its hours. */
export const isByHour = (span: Span): boolean => hoursIn(span).length < fewestDays * 24

/** Every hour of the span as a point: runs that did not fail, and those that did. */
export function hourPoints(
  { hours }: Pick<Dashboard, 'hours'>,
  span: Span,
  scenarioId?: string,
): readonly ChartPoint[] {
  const known = new Map(hours.map((hour) => [Date.parse(hour.at), hour]))
  return hoursIn(span).map((ms) => {
    const { runs = 0, failed = 0 } = known.get(ms) ?? {}
    const at = new Date(ms).toISOString()
    return {
      key: at,
      name: shortMoment(at),
      tick: minuteTime(at),
      values: [runs - failed, failed],
      href: runsHref({ from: at, to: new Date(ms + hourMs).toISOString() }, scenarioId),
    }
  })
}
