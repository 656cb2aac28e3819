import type { ExperimentMetric } from '../../models/experiment.ts'
import type { MetricDescription } from '../../models/score.ts'
import { benjaminiHochberg, holm } from '../statistics/adjust-for-many.ts'
import { mean } from '../statistics/moments.ts'
import type { Difference } from './difference-of.ts'
import { moreRuns } from './more-runs.ts'
import { hintOf, outcomeOf } from './outcome-of.ts'

/** A metric that was tested, with what it was tested on. */
export interface TestedSample {
  readonly description: Pick<MetricDescription, 'name' | 'mid'>
  readonly isPrimary: boolean
  readonly baseline: readonly number[]
  readonly candidate: readonly number[]
  readonly difference: Difference
}

export interface Strictness {
  readonly alpha: number
  /** Of the metrics that are hints. */
  readonly falseDiscoveries: number
  /** How many such families of questions are asked in one experiment; they share α (Bonferroni). */
  readonly families: number
}

/**
 * One family of questions: the primary metrics adjusted by Holm together, the others by Benjamini and Hochberg together. Harm
 * and gain are asked for one-sidedly, each for itself.
 *
 * @returns in the order given.
 */
export function judgeSamples(
  samples: readonly TestedSample[],
  { alpha, falseDiscoveries, families }: Strictness,
): ExperimentMetric[] {
  const primaries = samples.filter(({ isPrimary }) => isPrimary)
  const tests = primaries.length * families
  const harm = adjusted(samples, families, ({ pHarm }) => pHarm)
  const gain = adjusted(samples, families, ({ pGain }) => pGain)
  return samples.map((sample) => {
    const { difference, isPrimary } = sample
    const runs = { baseline: sample.baseline.length, candidate: sample.candidate.length }
    const weighed = {
      difference,
      runs: Math.min(runs.baseline, runs.candidate),
      pHarm: harm.get(sample) ?? 1,
      pGain: gain.get(sample) ?? 1,
      alpha: isPrimary ? alpha : falseDiscoveries,
    }
    const verdict = isPrimary ? outcomeOf(weighed, tests) : hintOf(weighed)
    const isOfRuns = difference.test !== 'sign-flip'
    return {
      ...shownMetric(sample),
      pAdjusted: weighed.pHarm,
      pGain: weighed.pGain,
      verdict,
      moreRuns: isPrimary && isOfRuns ? moreRuns({ verdict, difference, runs, alpha, tests }) : null,
      runs,
    }
  })
}

function adjusted(
  samples: readonly TestedSample[],
  families: number,
  pOf: (difference: Difference) => number,
): ReadonlyMap<TestedSample, number> {
  const [primaries, others] = [
    samples.filter(({ isPrimary }) => isPrimary),
    samples.filter(({ isPrimary }) => !isPrimary),
  ]
  const ps = (some: readonly TestedSample[]) => some.map(({ difference }) => pOf(difference))
  const shared = holm(ps(primaries)).map((p) => Math.min(1, p * families))
  const hints = benjaminiHochberg(ps(others))
  return new Map([
    ...primaries.map((sample, index) => [sample, shared[index] ?? 1] as const),
    ...others.map((sample, index) => [sample, hints[index] ?? 1] as const),
  ])
}

function shownMetric({ description, isPrimary, baseline, candidate, difference }: TestedSample) {
  const bounds = (interval: readonly [number, number] | null): [number, number] | null =>
    interval === null ? null : [interval[0], interval[1]]
  return {
    name: description.name,
    primary: isPrimary,
    test: difference.test,
    meanBaseline: mean(baseline),
    meanCandidate: mean(candidate),
    effect: difference.effect,
    interval: bounds(difference.interval),
    p: difference.pHarm,
    mid: description.mid,
    hodgesLehmann: difference.hodgesLehmann,
    cliffsDelta: difference.cliffsDelta,
    hedgesG: difference.hedgesG,
    equivalenceInterval: bounds(difference.equivalenceInterval),
    values: { baseline: [...baseline], candidate: [...candidate] },
  }
}
