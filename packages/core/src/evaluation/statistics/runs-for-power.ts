import { lnGamma } from './ln-gamma.ts'
import { normalCdf } from './normal.ts'
import { studentTQuantile } from './student-t.ts'

const wanted = 0.8
/** Even, for Simpson's rule; doubling it moves no digit that counts. */
const steps = 120

/**
 * How many runs a side find a difference of d standard deviations with a chance of 80 %, by the two-sided t test.
 *
 * @param d - Standardised difference, not 0.
 * @param alpha - Two-sided; double it for a one-sided test. Default 0.05.
 * @param atMost - Where the search ends. Default 1000.
 * @see Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, chapter 2.
 */
export function runsForPower(d: number, alpha = 0.05, atMost = 1000): number {
  let [low, high] = [2, atMost]
  while (low < high) {
    const middle = (low + high) >> 1
    if (power(Math.abs(d), middle, alpha) >= wanted) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * P(|T| > t) of the noncentral t with noncentrality d·√(n/2): the normal probability given the estimated deviation s·σ,
 * averaged over the distribution of s = √(χ²_ν/ν).
 */
function power(d: number, runs: number, alpha: number): number {
  const df = 2 * (runs - 1)
  const shift = d * Math.sqrt(runs / 2)
  const t = studentTQuantile(1 - alpha / 2, df)
  const lnScale = Math.log(2) + (df / 2) * Math.log(df / 2) - lnGamma(df / 2)
  const density = (s: number) => Math.exp(lnScale + (df - 1) * Math.log(s) - (df * s * s) / 2)
  // s has mean about 1 and deviation about 1/√(2ν): eight of them hold all that counts.
  const reach = 8 / Math.sqrt(2 * df)
  const [from, to] = [Math.max(1e-9, 1 - reach), 1 + reach]
  const width = (to - from) / steps
  let sum = 0
  for (let step = 0; step <= steps; step++) {
    const s = from + step * width
    const weight = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2
    sum += weight * density(s) * (normalCdf(shift - t * s) + normalCdf(-shift - t * s))
  }
  return (sum * width) / 3
}
