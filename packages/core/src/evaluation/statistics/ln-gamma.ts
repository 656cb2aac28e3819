const g = 7
const coefficients = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

/**
 * ln Γ(x) for x > 0, to about 15 digits.
 *
 * @see Lanczos (1964), SIAM J. Numer. Anal. B 1, 86-96; coefficients of Godfrey (2001).
 */
export function lnGamma(x: number): number {
  // Reflection: the series is meant for x ≥ ½.
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x)
  const shifted = x - 1
  let series = 0
  for (const [index, coefficient] of coefficients.entries()) {
    series += index === 0 ? coefficient : coefficient / (shifted + index)
  }
  const t = shifted + g + 0.5
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(series)
}

/** ln B(a, b). */
export const lnBeta = (a: number, b: number): number => lnGamma(a) + lnGamma(b) - lnGamma(a + b)

/** ln C(n, k): of how many ways there are to choose k of n. */
export const lnChoose = (n: number, k: number): number => lnGamma(n + 1) - lnGamma(k + 1) - lnGamma(n - k + 1)
