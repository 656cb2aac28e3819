import { meanDifferenceIntervals } from '../statistics/mean-difference-intervals.ts'
import { mean, variance } from '../statistics/moments.ts'
import { signFlipTest } from '../statistics/sign-flip-test.ts'
import { type Difference, judgedOn, shown, sided } from './difference-of.ts'
import type { TestedSample } from './judge-samples.ts'
import { fewestRuns } from './outcome-of.ts'
import type { Sample } from './samples-of.ts'

/**
 * Metrics over the scenarios of a suite: one value a scenario and side, the mean of its runs, and the differences tested by
 * flipping signs. Runs of different scenarios are never pooled: they are no repetitions of each other. Intervals are those
 * of the mean of the differences, each scenario counting alike.
 *
 * A metric is in it when every scenario has it, and when its ratio can be told: a scenario that is 0 on one side alone has
 * none, and speaks for itself.
 *
 * @param scenarios - At least two, each with its samples.
 */
export function suiteSamples(scenarios: readonly (readonly Sample[])[]): TestedSample[] {
  const [first, ...others] = scenarios
  return (first ?? []).flatMap((sample) => {
    const { description, isPrimary } = sample
    const found = [
      sample,
      ...others.flatMap((samples) => samples.find((one) => one.description.name === description.name) ?? []),
    ]
    if (found.length < scenarios.length) return []
    const means = found.map((one) => meansOf(one))
    const moves = means.map(({ baseline, candidate }) => moveOf(description.scale, baseline, candidate))
    if (!moves.every(Number.isFinite)) return []
    return [
      {
        ...{ description, isPrimary },
        baseline: means.map(({ baseline }) => baseline),
        candidate: means.map(({ candidate }) => candidate),
        difference: differenceOver(sample, moves),
      },
    ]
  })
}

/** Geometric where a ratio has a logarithm. */
function meansOf({ description, baseline, candidate }: Sample) {
  const isLogarithmic =
    description.scale === 'ratio' && [...baseline, ...candidate].every((value) => value > 0)
  const centre = (values: readonly number[]) =>
    isLogarithmic ? Math.exp(mean(values.map(Math.log))) : mean(values)
  return { baseline: centre(baseline), candidate: centre(candidate) }
}

const moveOf = (scale: Sample['description']['scale'], baseline: number, candidate: number): number => {
  if (baseline === candidate) return 0
  return scale === 'ratio' ? Math.log(candidate / baseline) : candidate - baseline
}

function differenceOver({ description }: Sample, moves: readonly number[]): Difference {
  const { pGreater, pLess, smallest } = signFlipTest(moves)
  // Against as many zeros Welch's interval is that of a mean, with K − 1 degrees of freedom.
  const still = new Array<number>(moves.length).fill(0)
  const intervals = meanDifferenceIntervals(still, moves)
  const toEffect = description.scale === 'ratio' ? Math.exp : (moved: number) => moved
  return {
    test: 'sign-flip',
    ...sided(description, pGreater, pLess),
    smallest,
    ...judgedOn(description, mean(moves), intervals?.equivalence ?? null),
    spread: Math.sqrt(variance(moves)),
    ...shown(toEffect(mean(moves)), intervals, toEffect),
    hodgesLehmann: null,
    cliffsDelta: null,
    hedgesG: null,
  }
}

/**
 * Whether the suite is asked as a whole: with few scenarios no p can get small enough, and a question that has no answer should
 * not cost the others a share of α.
 */
export function isSuiteAsked(samples: readonly TestedSample[], alpha: number): boolean {
  const primaries = samples.filter(({ isPrimary }) => isPrimary)
  const families = 2
  return (
    primaries.length > 0 &&
    primaries.every(
      ({ baseline, difference }) =>
        baseline.length >= fewestRuns && difference.smallest <= alpha / (primaries.length * families),
    )
  )
}
