/**
 * Holm's step-down adjustment: the i-th smallest of k becomes the greatest of (k − j + 1)·p₍ⱼ₎ for j ≤ i, at most 1. What is
 * at most α afterwards is significant with a chance of at most α that any of them is by mistake.
 *
 * @returns in the order given.
 * @see Holm (1979), Scandinavian Journal of Statistics 6(2), 65-70.
 */
export function holm(ps: readonly number[]): number[] {
  const adjusted = new Array<number>(ps.length).fill(0)
  let greatest = 0
  for (const [place, index] of ascending(ps).entries()) {
    greatest = Math.max(greatest, (ps.length - place) * (ps[index] ?? 1))
    adjusted[index] = Math.min(1, greatest)
  }
  return adjusted
}

/**
 * Benjamini and Hochberg's step-up adjustment: the i-th smallest of k becomes the least of k·p₍ⱼ₎/j for j ≥ i. Of what is at
 * most q afterwards a share of at most q is there by mistake, on average.
 *
 * @returns in the order given.
 * @see Benjamini & Hochberg (1995), Journal of the Royal Statistical Society B 57(1), 289-300.
 */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  const adjusted = new Array<number>(ps.length).fill(1)
  let least = 1
  for (const [fromEnd, index] of ascending(ps).reverse().entries()) {
    least = Math.min(least, (ps.length * (ps[index] ?? 1)) / (ps.length - fromEnd))
    adjusted[index] = least
  }
  return adjusted
}

const ascending = (ps: readonly number[]): number[] =>
  ps.map((_, index) => index).sort((a, b) => (ps[a] ?? 1) - (ps[b] ?? 1))
