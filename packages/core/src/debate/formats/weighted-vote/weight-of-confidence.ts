/**
 * What a vote weighs by the confidence stated with it, in tenths, so that sums are exact: f(1) = 10, [0.9, 1) 8, [0.8, 0.9) 5,
 * (0.6, 0.8) 3, up to 0.6 1. Models state more confidence than they have; the steps even that out.
 *
 * @param confidence - 0 … 1; null, none stated, weighs as little as any.
 * @see Chen et al. (2023), ReConcile, arXiv:2309.13007.
 */
export function weightOfConfidence(confidence: number | null): number {
  if (confidence === null || confidence <= 0.6) return 1
  if (confidence < 0.8) return 3
  if (confidence < 0.9) return 5
  return confidence < 1 ? 8 : 10
}
