import { inverseOf } from './inverse-of.ts'

/** Beyond, a tail is under 1e-19: less than a double tells from 0 beside 1. */
const far = 9

/**
 * P(Z ≤ z) of the standard normal distribution: ½ + φ(z)·(z + z³/3 + z⁵/(3·5) + …), to about 1e-15.
 *
 * @see Marsaglia (2004), Evaluating the Normal Distribution, Journal of Statistical Software 11(4).
 */
export function normalCdf(z: number): number {
  if (z < -far) return 0
  if (z > far) return 1
  // The sum below would never settle.
  if (Number.isNaN(z)) return z
  let term = z
  let sum = z
  let before = 0
  for (let odd = 3; sum !== before; odd += 2) {
    before = sum
    term *= (z * z) / odd
    sum += term
  }
  return 0.5 + sum * Math.exp(-(z * z) / 2 - 0.5 * Math.log(2 * Math.PI))
}

/** The z below which a share p lies; 0 < p < 1. */
export const normalQuantile = (p: number): number => inverseOf(normalCdf, p, -far, far)
