import { midRanks } from './mid-ranks.ts'
import { type PermutationResult, permutationTest } from './permutation-test.ts'

/**
 * U of the candidate: how many pairs (b, c) have c > b, ties counting half. From the rank sum, U = R − n(n+1)/2.
 *
 * @see Mann & Whitney (1947), Annals of Mathematical Statistics 18(1), 50-60.
 */
export function mannWhitneyU(baseline: readonly number[], candidate: readonly number[]): number {
  const ranks = midRanks([...baseline, ...candidate]).slice(baseline.length)
  return ranks.reduce((sum, rank) => sum + rank, 0) - (candidate.length * (candidate.length + 1)) / 2
}

/**
 * Mann-Whitney test by permutation, for ordinal scores such as 1 to 10: exact with ties too, where the normal
 * approximation is off. Splits have the same order by U as by the mean rank, so it is the permutation test on ranks.
 */
export function mannWhitneyTest(
  baseline: readonly number[],
  candidate: readonly number[],
): PermutationResult {
  const ranks = midRanks([...baseline, ...candidate])
  return permutationTest(ranks.slice(0, baseline.length), ranks.slice(baseline.length))
}
