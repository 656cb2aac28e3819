import { midRanks } from './mid-ranks.ts'
import { signFlipTest } from './sign-flip-test.ts'

export interface SignedRankResult {
  /** The smaller of the rank sums of positive and negative differences. */
  readonly w: number
  readonly pTwoSided: number
}

/**
 * Wilcoxon's signed-rank test, exact: the sign-flip test on the ranks of the magnitudes. Differences of 0 say nothing
 * and are left out.
 *
 * @see Wilcoxon (1945), Biometrics Bulletin 1(6), 80-83.
 */
export function wilcoxonSignedRank(differences: readonly number[]): SignedRankResult {
  const moved = differences.filter((difference) => difference !== 0)
  const signed = midRanks(moved.map(Math.abs)).map((rank, index) => rank * Math.sign(moved[index] ?? 0))
  const sumOf = (sign: number) => signed.reduce((sum, rank) => sum + Math.max(0, rank * sign), 0)
  return {
    w: Math.min(sumOf(1), sumOf(-1)),
    pTwoSided: moved.length === 0 ? 1 : signFlipTest(signed).pTwoSided,
  }
}
