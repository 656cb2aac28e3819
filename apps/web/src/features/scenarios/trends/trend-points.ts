import type { Trend, TrendBand } from '@workbench/client/models'
import type { ChartBand, ChartPoint } from '../../../components/charts/chart-shapes.ts'
import { exactTime, minuteTime, shortDate } from '../../../format/time.ts'

/** The runs of a trend as points of a chart. */
export function trendPoints({ points, threshold }: Trend): readonly ChartPoint[] {
  const tickOf = spanMs(points) < shortSpanMs ? minuteTime : shortDate
  return points.map(({ runId, at, value, cusum, isAlarm }) => ({
    key: runId,
    name: exactTime(at),
    tick: tickOf(at),
    values: [value],
    href: `/runs/${runId}`,
    isAlarm,
    ...(isAlarm && cusum !== null && { note: `alarm: harm adds up to ${sum(cusum)}, above ${threshold}` }),
  }))
}

// Within two days a date says hardly anything.
const shortSpanMs = 2 * 86_400_000

const spanMs = (points: Trend['points']) =>
  Date.parse(points.at(-1)?.at ?? '') - Date.parse(points[0]?.at ?? '')

/** What is usual for it, and what that is taken from. */
export const trendBand = ({ band }: Trend): ChartBand | null =>
  band === null
    ? null
    : {
        low: band.low,
        mean: band.mean,
        high: band.high,
        name: `Usual: ${sourceOf(band)}, mean ± 2 standard deviations`,
      }

/** The server names a baseline by its name alone, and other sources by how many runs they are. */
const sourceOf = ({ source, runs }: TrendBand) =>
  source === `first ${runs} runs` ? source : `baseline ${source}, ${runs} runs`

/** Runs that raised an alarm, the newest first. */
export const alarmsOf = ({ points }: Trend): Trend['points'] =>
  points.filter(({ isAlarm }) => isAlarm).toReversed()

export const sum = (cusum: number): string => String(Number(cusum.toFixed(1)))
