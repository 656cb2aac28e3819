import { mulberry32 } from '../../debate/plan/seeded-random.ts'
import { drawCount, drawSeed, greatestMagnitude, tieTolerance } from './resampling.ts'

/** Up to this many differences all 2^K patterns of signs are looked at. */
const exactUpTo = 16

export interface SignFlipResult {
  /** One-sided: how often chance alone puts the mean this high, or low. */
  readonly pGreater: number
  readonly pLess: number
  readonly pTwoSided: number
  /** The smallest one-sided p that so many differences can give. */
  readonly smallest: number
}

/**
 * Permutation test of paired differences, e.g. one a scenario: were nothing changed, each could as well have had the
 * other sign. All 2^K patterns for K ≤ 16; else 9 999 random ones and p = (b + 1) / (N + 1).
 *
 * @param differences - At least one.
 * @see Fisher (1935), The Design of Experiments, section 21.
 */
export function signFlipTest(differences: readonly number[]): SignFlipResult {
  const observed = differences.reduce((sum, difference) => sum + difference, 0)
  const tolerance = tieTolerance * greatestMagnitude(differences) * differences.length
  const distance = Math.abs(observed) - tolerance
  const isExact = differences.length <= exactUpTo
  let [greater, less, apart] = [0, 0, 0]
  const count = (sum: number): void => {
    if (sum >= observed - tolerance) greater += 1
    if (sum <= observed + tolerance) less += 1
    if (Math.abs(sum) >= distance) apart += 1
  }
  if (isExact) everyPattern(differences, count)
  else randomPatterns(differences, count)
  const p = (b: number) => (isExact ? b / 2 ** differences.length : (b + 1) / (drawCount + 1))
  return {
    pGreater: p(greater),
    pLess: p(less),
    pTwoSided: p(apart),
    smallest: isExact ? 2 ** -differences.length : 1 / (drawCount + 1),
  }
}

function everyPattern(differences: readonly number[], visit: (sum: number) => void): void {
  const flip = (index: number, sum: number): void => {
    const difference = differences[index]
    if (difference === undefined) {
      visit(sum)
      return
    }
    flip(index + 1, sum + difference)
    flip(index + 1, sum - difference)
  }
  flip(0, 0)
}

function randomPatterns(differences: readonly number[], visit: (sum: number) => void): void {
  const random = mulberry32(drawSeed)
  for (let draw = 0; draw < drawCount; draw++) {
    let sum = 0
    for (const difference of differences) sum += random() < 0.5 ? difference : -difference
    visit(sum)
  }
}
