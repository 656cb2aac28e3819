import type { Passed } from './fisher-exact.ts'
import type { Interval } from './interval.ts'
import { normalQuantile } from './normal.ts'

/**
 * Score interval of a rate: (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n). Never outside 0 to 1, and honest for 0 of n.
 *
 * @param confidence - e.g. 0.95.
 * @see Wilson (1927), JASA 22(158), 209-212.
 */
export function wilsonInterval({ passes, runs }: Passed, confidence: number): Interval {
  const z2 = normalQuantile((1 + confidence) / 2) ** 2
  const rate = passes / runs
  const centre = rate + z2 / (2 * runs)
  const reach = Math.sqrt(z2) * Math.sqrt((rate * (1 - rate)) / runs + z2 / (4 * runs ** 2))
  const scale = 1 + z2 / runs
  // The bounds of 0 of n and n of n are exact; rounding would put them beside.
  return [passes === 0 ? 0 : (centre - reach) / scale, passes === runs ? 1 : (centre + reach) / scale]
}
