import type { Outcome } from '../../models/experiment.ts'
import { normalQuantile } from '../statistics/normal.ts'
import { smallestPermutationP } from '../statistics/permutation-test.ts'
import { runsForPower } from '../statistics/runs-for-power.ts'
import type { Difference } from './difference-of.ts'
import { fewestRuns, reachesMid } from './outcome-of.ts'

/** A greater number would be no advice. */
const most = 64

interface Undecided {
  readonly verdict: Outcome
  readonly difference: Difference
  readonly runs: { readonly baseline: number; readonly candidate: number }
  readonly alpha: number
  /** Among how many questions α is shared. */
  readonly tests: number
}

/**
 * How many more runs a side would decide with a chance of about 80 %, were difference and spread what they seem to be:
 *
 * - too few runs: so many that a p can reach its share of α;
 * - a difference of at least the MID: so many that the t test would find it;
 * - a smaller one: so many that the 90 % interval would lie within ±MID, 2·((z.95 + z.80)·s / (MID − |difference|))².
 *
 * @returns 1 to 64; null when it is decided, and when harm is certain but below the MID: more runs would say it again.
 * @see Julious (2004), Statistics in Medicine 23, 1921-1986, for equivalence.
 */
export function moreRuns(undecided: Undecided): number | null {
  const { verdict, difference, runs, alpha, tests } = undecided
  if (verdict === 'insufficient') return untilAttainable(undecided)
  if (verdict === 'suspect' && !reachesMid(difference)) return null
  if (verdict !== 'suspect' && verdict !== 'inconclusive') return null
  const { harm, mid, spread } = difference
  const fewest = Math.min(runs.baseline, runs.candidate)
  if (!(spread > 0)) return 1
  const distance = Math.abs(harm)
  const needed =
    distance >= mid
      ? runsForPower(distance / spread, (2 * alpha) / tests, fewest + most)
      : 2 * (((normalQuantile(0.95) + normalQuantile(0.8)) * spread) / (mid - distance)) ** 2
  return Math.min(most, Math.max(1, Math.ceil(needed) - fewest))
}

function untilAttainable({ runs: { baseline, candidate }, alpha, tests }: Undecided): number {
  for (let more = 1; more < most; more++) {
    const isEnough = Math.min(baseline, candidate) + more >= fewestRuns
    if (isEnough && smallestPermutationP(baseline + more, candidate + more) <= alpha / tests) return more
  }
  return most
}
