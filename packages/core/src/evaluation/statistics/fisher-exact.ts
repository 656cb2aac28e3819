import { lnChoose } from './ln-gamma.ts'

/** How many passed of how many. */
export interface Passed {
  readonly passes: number
  readonly runs: number
}

export interface FisherResult {
  /** One-sided: the candidate's rate this much greater, or less, by chance alone. */
  readonly pGreater: number
  readonly pLess: number
  readonly pTwoSided: number
}

/** Tables whose probabilities differ by rounding alone count as equally likely, as in R. */
const slack = 1 + 1e-7

/**
 * Fisher's exact test of two rates: with both margins fixed, the candidate's passes are hypergeometric. Two-sided: all
 * tables no likelier than the observed one.
 *
 * @see Fisher (1922), Journal of the Royal Statistical Society 85(1), 87-94.
 */
export function fisherExact(baseline: Passed, candidate: Passed): FisherResult {
  const passes = baseline.passes + candidate.passes
  const all = lnChoose(baseline.runs + candidate.runs, passes)
  const probability = (k: number) =>
    Math.exp(lnChoose(candidate.runs, k) + lnChoose(baseline.runs, passes - k) - all)
  const observed = probability(candidate.passes)
  let [pGreater, pLess, pTwoSided] = [0, 0, 0]
  const most = Math.min(candidate.runs, passes)
  for (let k = Math.max(0, passes - baseline.runs); k <= most; k++) {
    const p = probability(k)
    if (k >= candidate.passes) pGreater += p
    if (k <= candidate.passes) pLess += p
    if (p <= observed * slack) pTwoSided += p
  }
  return { pGreater: Math.min(1, pGreater), pLess: Math.min(1, pLess), pTwoSided: Math.min(1, pTwoSided) }
}
