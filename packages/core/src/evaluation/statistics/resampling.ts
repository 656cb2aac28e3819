/** How many random splits, sign patterns or bootstrap samples are drawn where not all can be looked at. */
export const drawCount = 9999

/** Every test starts its own stream here: the same runs give the same figures for ever. */
export const drawSeed = 42

/** Sums of the same numbers in another order differ by this much, relative to the greatest of them. */
export const tieTolerance = 1e-12

/** @returns 0 of nothing. */
export function greatestMagnitude(...samples: readonly (readonly number[])[]): number {
  let greatest = 0
  for (const sample of samples) {
    for (const value of sample) greatest = Math.max(greatest, Math.abs(value))
  }
  return greatest
}
