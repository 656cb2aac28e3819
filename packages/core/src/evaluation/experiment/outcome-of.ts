import type { Outcome } from '../../models/experiment.ts'
import type { Difference } from './difference-of.ts'

/** Below, a side says next to nothing of its spread. */
export const fewestRuns = 5

/** 0.3 − 0.2 is a hair below 0.1, and is meant to be it. */
const slack = 1e-9

export interface Weighed {
  readonly difference: Pick<Difference, 'harm' | 'bounds' | 'mid' | 'smallest'>
  /** Of the smaller side. */
  readonly runs: number
  /** One-sided, adjusted for how many questions are asked at once. */
  readonly pHarm: number
  readonly pGain: number
  readonly alpha: number
}

/**
 * What a primary metric says, the first that holds:
 *
 * - `insufficient`: under 5 runs a side, or too few for any p to reach α shared among all primaries;
 * - `regressed`: adjusted p ≤ α, and the harm is at least the minimum important difference (MID);
 * - `suspect`: one of the two;
 * - `improved`: the same as regressed, the other way round;
 * - `equivalent`: the 90 % interval lies within ±MID;
 * - `inconclusive`: none of these.
 *
 * `improved` is asked before `equivalent`: a gain of just the MID without any spread is a gain.
 *
 * @param tests - Among how many questions α is shared.
 */
export function outcomeOf(weighed: Weighed, tests: number): Outcome {
  const { difference, runs, pHarm, pGain, alpha } = weighed
  if (runs < fewestRuns || difference.smallest > alpha / tests + slack) return 'insufficient'
  const isCertain = pHarm <= alpha + slack
  const isMuch = reachesMid(difference)
  if (isCertain && isMuch) return 'regressed'
  if (isCertain || isMuch) return 'suspect'
  if (pGain <= alpha + slack && -difference.harm >= difference.mid - slack) return 'improved'
  return isWithinMid(difference) ? 'equivalent' : 'inconclusive'
}

/**
 * What any other metric says: a hint. It is `suspect` when flagged, and never more than that. How far it moved does not count
 * without being flagged: of a dozen metrics one always moves far.
 *
 * @param weighed - With α the share of flags that may be mistaken, and p adjusted accordingly.
 */
export function hintOf({ difference, runs, pHarm, pGain, alpha }: Weighed): Outcome {
  if (runs < fewestRuns) return 'insufficient'
  if (pHarm <= alpha + slack) return 'suspect'
  if (pGain <= alpha + slack && -difference.harm >= difference.mid - slack) return 'improved'
  return isWithinMid(difference) ? 'equivalent' : 'inconclusive'
}

export const reachesMid = ({ harm, mid }: Pick<Difference, 'harm' | 'mid'>): boolean => harm >= mid - slack

const isWithinMid = ({ bounds, mid }: Pick<Difference, 'bounds' | 'mid'>): boolean =>
  bounds !== null && bounds[0] >= -mid - slack && bounds[1] <= mid + slack
