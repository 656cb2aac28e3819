import type { Trend, TrendBand } from '@workbench/client/models'
import type { ChartBand, ChartPoint } from '../../../components/charts/chart-shapes.ts'
import { exactTime, shortDate } from '../../../format/time.ts'

/** The runs of a trend as points of a chart. */
export const trendPoints = ({ points, threshold }: Trend): readonly ChartPoint[] =>
  points.map(({ runId, at, value, cusum, isAlarm }) => ({
    key: runId,
    name: exactTime(at),
    tick: shortDate(at),
    values: [value],
    href: `/runs/${runId}`,
    isAlarm,
    ...(isAlarm && cusum !== null && { note: `alarm: harm adds up to ${sum(cusum)}, above ${threshold}` }),
  }))

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
