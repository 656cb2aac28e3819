import { mannWhitneyU } from './mann-whitney.ts'

/**
 * How much more often the candidate is above the baseline than below, over all pairs: δ = 2U/(mn) − 1.
 *
 * @returns −1 to 1; .147, .33 and .474 in magnitude are called small, medium and large.
 * @see Cliff (1993), Psychological Bulletin 114(3), 494-509; Romano et al. (2006) for the words.
 */
export const cliffsDelta = (baseline: readonly number[], candidate: readonly number[]): number =>
  (2 * mannWhitneyU(baseline, candidate)) / (baseline.length * candidate.length) - 1
