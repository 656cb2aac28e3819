import type { Passed } from './fisher-exact.ts'
import type { Interval } from './interval.ts'
import { wilsonInterval } from './wilson-interval.ts'

/**
 * Interval of a difference of rates, candidate − baseline, from the Wilson intervals of both (method 10):
 * d − √((p₁−l₁)² + (u₂−p₂)²) to d + √((u₁−p₁)² + (p₂−l₂)²).
 *
 * @param confidence - e.g. 0.95.
 * @see Newcombe (1998), Statistics in Medicine 17, 873-890.
 */
export function newcombeInterval(baseline: Passed, candidate: Passed, confidence: number): Interval {
  const [b, c] = [baseline.passes / baseline.runs, candidate.passes / candidate.runs]
  const [lowB, highB] = wilsonInterval(baseline, confidence)
  const [lowC, highC] = wilsonInterval(candidate, confidence)
  return [c - b - Math.hypot(c - lowC, highB - b), c - b + Math.hypot(highC - c, b - lowB)]
}
