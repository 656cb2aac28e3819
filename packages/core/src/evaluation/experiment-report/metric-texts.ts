import type { ExperimentMetric, Outcome } from '../../models/experiment.ts'
import type { MetricDescription } from '../../models/score.ts'
import { decidingP } from '../experiment/deciding-p.ts'
import { judgedMetrics } from '../judging/catalogue.ts'
import { metricCatalogue } from '../metrics/catalogue.ts'

const descriptions: ReadonlyMap<string, MetricDescription> = new Map(
  [...metricCatalogue, ...Object.values(judgedMetrics)].map((metric) => [metric.name, metric]),
)

/** The figures of a metric as texts, the same in every report; "–" for what is not known. */
export interface MetricTexts {
  readonly title: string
  readonly baseline: string
  readonly candidate: string
  /** "×1.24" for what is compared as a ratio, else "+0.05". */
  readonly effect: string
  /** "×1.08 to ×1.43" */
  readonly interval: string
  readonly p: string
  /** "Regressed" */
  readonly verdict: string
  /** "Inconclusive, 8 more runs a side may decide" */
  readonly advice: string
}

export const unknown = '–'

export function metricTexts(metric: ExperimentMetric): MetricTexts {
  const { name, meanBaseline, meanCandidate, effect, interval, verdict, moreRuns } = metric
  const p = decidingP(metric)
  const description = descriptions.get(name)
  const isRatio = description?.scale === 'ratio'
  const change = (value: number) => (isRatio ? `×${figure(value)}` : signed(value))
  const amount = (value: number | null) => (value === null ? unknown : amountIn(description?.unit, value))
  return {
    title: description?.title ?? name,
    baseline: amount(meanBaseline),
    candidate: amount(meanCandidate),
    effect: effect === null ? unknown : change(effect),
    interval: interval === null ? unknown : interval.map(change).join(' to '),
    p: p === null ? unknown : pText(p),
    verdict: outcomeText(verdict),
    advice: moreRuns === null || moreRuns === 0 ? '' : `${runsText(moreRuns)} a side may decide`,
  }
}

export const outcomeText = (outcome: Outcome): string =>
  `${outcome.slice(0, 1).toUpperCase()}${outcome.slice(1)}`

const runsText = (count: number): string => `${count} more ${count === 1 ? 'run' : 'runs'}`

function amountIn(unit: MetricDescription['unit'] | undefined, value: number): string {
  switch (unit) {
    case 'ms':
      return `${Math.round(value)} ms`
    case 'usd':
      return `$${figure(value)}`
    case 'share':
      return `${figure(value * 100)} %`
    default:
      return figure(value)
  }
}

/** Three digits that say something, without an exponent. */
function figure(value: number): string {
  const size = Math.abs(value)
  if (size >= 100 || value === 0) return String(Math.round(value))
  const decimals = Math.min(8, Math.max(0, 2 - Math.floor(Math.log10(size))))
  return value
    .toFixed(decimals)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
}

function signed(value: number): string {
  const text = figure(value)
  return text === '0' || text === '-0'
    ? '±0'
    : text.replace(/^-|^(?=\d)/, (sign) => (sign === '-' ? '−' : '+'))
}

const pText = (p: number): string => (p < 0.001 ? '< 0.001' : p.toFixed(3))
