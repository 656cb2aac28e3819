import type { ExperimentMetric } from '../../models/experiment.ts'
import type { MetricDescription, MetricUnit } from '../../models/score.ts'
import { posteriorOfLowerRate } from '../statistics/posterior-of-lower-rate.ts'
import { decidingP } from './deciding-p.ts'
import { passesOf } from './difference-of.ts'

type Described = Pick<MetricDescription, 'title' | 'unit' | 'scale'>

/**
 * What a metric says, as a sentence: "Duration rose by 24 % (8 to 43 %), p = 0.008." The interval is that of 95 %, p is adjusted.
 */
export function metricSentence(description: Described, metric: ExperimentMetric): string {
  return `${description.title} ${movement(description, metric)}${chance(metric)}${meaning(description, metric)}.`
}

function movement({ scale, unit }: Described, metric: ExperimentMetric): string {
  const { effect, interval, meanBaseline, meanCandidate } = metric
  if (effect === null) return `went from ${plain(meanBaseline ?? 0)} to ${plain(meanCandidate ?? 0)}`
  const moved = (value: number) =>
    scale === 'ratio' ? (value - 1) * 100 : unit === 'share' ? value * 100 : value
  const name = scale === 'ratio' ? '%' : unitNames[unit]
  if (metric.test === 'none') return 'is the same in all runs'
  const by = moved(effect)
  const isFall = by < 0
  const around = (interval ?? [])
    .map((bound) => (isFall ? -moved(bound) : moved(bound)))
    .sort((a, b) => a - b)
  const [low, high] = around
  const range =
    low === undefined || high === undefined ? '' : ` (${plain(low)} to ${plain(high)}${spaced(name)})`
  if (by === 0) return `did not move${range}`
  return `${isFall ? 'fell' : 'rose'} by ${plain(Math.abs(by))}${spaced(name)}${range}`
}

const unitNames: Readonly<Record<MetricUnit, string>> = {
  ms: 'ms',
  tokens: 'tokens',
  usd: 'US dollars',
  count: '',
  share: 'points',
  number: '',
}

const spaced = (name: string): string => (name === '' ? '' : ` ${name}`)

/** Three digits at most, of great numbers all whole ones; a true minus sign. */
const plain = (value: number): string => {
  const rounded = Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(2))
  return String(rounded === 0 ? 0 : rounded).replace('-', '−')
}

function chance(metric: ExperimentMetric): string {
  const { test, values, effect } = metric
  const decided = decidingP(metric)
  if (test === 'none' || decided === null) return ''
  const p = decided < 0.001 ? 'p < 0.001' : `p = ${Number(decided.toFixed(3))}`
  if (test !== 'fisher' || effect === null) return `, ${p}`
  const lower = posteriorOfLowerRate(passesOf(values.baseline), passesOf(values.candidate))
  const share = Math.round((effect < 0 ? lower : 1 - lower) * 100)
  return `, ${p}; the chance that the rate is really ${effect < 0 ? 'lower' : 'higher'} is ${share} %`
}

function meaning(
  { scale, unit }: Described,
  { verdict, pAdjusted, moreRuns, mid, primary, runs }: ExperimentMetric,
): string {
  const threshold =
    scale === 'ratio'
      ? `${plain((mid - 1) * 100)} %`
      : `${plain(unit === 'share' ? mid * 100 : mid)}${spaced(unitNames[unit])}`
  if (verdict === 'insufficient') {
    const needed =
      moreRuns === null ? '' : `; ${moreRuns} more a side ${moreRuns === 1 ? 'is' : 'are'} needed`
    return `: ${runs.baseline} against ${runs.candidate} values are too few to tell${needed}`
  }
  if (!primary) return ''
  const advice =
    moreRuns === null ? '' : `; about ${moreRuns} more ${moreRuns === 1 ? 'run' : 'runs'} a side would tell`
  if (verdict === 'inconclusive') return `: undecided${advice}`
  if (verdict !== 'suspect') return ''
  return moreRuns === null && pAdjusted !== null
    ? `: hardly by chance, though less than what matters (${threshold})`
    : `: as much as matters (${threshold}), though it may be chance${advice}`
}
