import type { ExperimentMetric, MetricDescription } from '@workbench/client/models'
import { metricDifference, metricText } from '../../../format/metric-value.ts'

type Described = Pick<MetricDescription, 'scale' | 'unit' | 'better'>
type Moved = Pick<ExperimentMetric, 'effect' | 'interval' | 'meanCandidate' | 'test'>

/** How far a metric moved: `+24 %`, `−5 points`, `none`; in words where there is no ratio. */
export function effectWords(metric: Described, { effect, meanCandidate }: Moved): string {
  // Nothing can be divided by 0.
  if (effect === null)
    return meanCandidate === null ? '–' : `from 0 to ${metricText(meanCandidate, metric.unit)}`
  return changeWords(metric, effect)
}

/** `+8 % to +43 %`, `−0.14 to −0.04`; empty when there is none, and when it has no width. */
export function intervalWords(
  metric: Described,
  { interval, test }: Pick<Moved, 'interval' | 'test'>,
): string {
  if (interval === null || test === 'none') return ''
  const [low, high] = interval.map((bound) => changeWords(metric, bound))
  return low === high ? '' : `${low} to ${high}`
}

/** What matters at least: `20 %`, `10 points`. */
export function midWords({ scale, unit }: Described, mid: number): string {
  return scale === 'ratio' ? percent(mid - 1) : metricDifference(mid, unit).replace(/^\+/, '')
}

function changeWords({ scale, unit }: Described, effect: number): string {
  if (scale !== 'ratio') return effect === 0 ? 'none' : metricDifference(effect, unit)
  const moved = effect - 1
  if (Math.abs(moved) < 0.0005) return 'none'
  // A factor says more than thousands of per cent.
  if (effect >= 10) return `×${effect.toLocaleString('en-US', { maximumFractionDigits: 0 })}`
  return `${moved > 0 ? '+' : '−'}${percent(Math.abs(moved))}`
}

const percent = (share: number) =>
  `${(share * 100).toLocaleString('en-US', { maximumFractionDigits: share < 0.0995 ? 1 : 0 })} %`

/** `0.008`, `< 0.001`. */
export const pWords = (p: number | null): string =>
  p === null ? '–' : p < 0.001 ? '< 0.001' : p.toFixed(p < 0.1 ? 3 : 2)

/** How much two sets of values overlap, in a word. @see Romano et al. (2006) for the bounds. */
export function cliffsWord(delta: number): string {
  const size = Math.abs(delta)
  return size < 0.147 ? 'negligible' : size < 0.33 ? 'small' : size < 0.474 ? 'medium' : 'large'
}
