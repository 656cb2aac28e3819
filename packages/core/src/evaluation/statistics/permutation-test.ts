import { mulberry32 } from '../../debate/plan/seeded-random.ts'
import { mean } from './moments.ts'
import { drawCount, drawSeed, greatestMagnitude, tieTolerance } from './resampling.ts'

/** Up to this many splits every one is looked at. */
const exactLimit = 50_000

export interface PermutationResult {
  /** One-sided: how often chance alone puts the candidate's mean this far above the baseline's. */
  readonly pGreater: number
  readonly pLess: number
  readonly pTwoSided: number
  /** The smallest one-sided p that samples of these sizes can give. */
  readonly smallest: number
  readonly isExact: boolean
}

interface Extremes {
  greater: number
  less: number
  apart: number
}

/**
 * Permutation test on the difference of means: the share of all splits of the pooled values, into groups of these sizes,
 * whose difference is at least as extreme as the observed one. Assumes nothing of the distribution. All C(m+n, n) splits
 * when there are at most 50 000; else 9 999 random ones and p = (b + 1) / (N + 1), which counts the observed split.
 *
 * @param baseline - At least one value, as of candidate. For ratios pass logarithms.
 * @see Fisher (1935), The Design of Experiments; Phipson & Smyth (2010), arXiv:1603.05766.
 */
export function permutationTest(
  baseline: readonly number[],
  candidate: readonly number[],
): PermutationResult {
  const pool = Float64Array.from([...baseline, ...candidate])
  const splits = splitCount(baseline.length, candidate.length)
  const isExact = splits <= exactLimit
  const found: Extremes = { greater: 0, less: 0, apart: 0 }
  const observed = mean(candidate) - mean(baseline)
  const tolerance = tieTolerance * greatestMagnitude(baseline, candidate)
  const count = counter(found, observed, tolerance, pool, candidate.length)
  if (isExact) everySplit(pool, candidate.length, count)
  else randomSplits(pool, candidate.length, count)
  const p = (b: number) => (isExact ? b / splits : (b + 1) / (drawCount + 1))
  return {
    pGreater: p(found.greater),
    pLess: p(found.less),
    pTwoSided: p(found.apart),
    smallest: smallestPermutationP(baseline.length, candidate.length),
    isExact,
  }
}

/** The smallest one-sided p that m and n runs can give. */
export function smallestPermutationP(m: number, n: number): number {
  const splits = splitCount(m, n)
  return splits <= exactLimit ? 1 / splits : 1 / (drawCount + 1)
}

/** C(m+n, n), in how many ways the pooled values split; a lower bound of it far above the limit of exactness. */
export function splitCount(m: number, n: number): number {
  const chosen = Math.min(m, n)
  let count = 1
  for (let step = 1; step <= chosen && count < Number.MAX_SAFE_INTEGER / (m + n); step++) {
    count = (count * (m + n - chosen + step)) / step
  }
  return Math.round(count)
}

/** A split is known by the sum of the candidate's group: the other group has the rest. */
function counter(
  found: Extremes,
  observed: number,
  tolerance: number,
  pool: Float64Array,
  size: number,
): (sum: number) => void {
  const others = pool.length - size
  const total = mean(pool) * pool.length
  const distance = Math.abs(observed) - tolerance
  return (sum) => {
    const difference = sum / size - (total - sum) / others
    if (difference >= observed - tolerance) found.greater += 1
    if (difference <= observed + tolerance) found.less += 1
    if (Math.abs(difference) >= distance) found.apart += 1
  }
}

function everySplit(pool: Float64Array, size: number, visit: (sum: number) => void): void {
  const choose = (from: number, left: number, sum: number): void => {
    if (left === 0) {
      visit(sum)
      return
    }
    for (let index = from; index <= pool.length - left; index++) {
      choose(index + 1, left - 1, sum + (pool[index] ?? 0))
    }
  }
  choose(0, size, 0)
}

/** Shuffles only as far as a group reaches (Fisher & Yates); the pool stays shuffled, which harms nothing. */
function randomSplits(pool: Float64Array, size: number, visit: (sum: number) => void): void {
  const random = mulberry32(drawSeed)
  for (let draw = 0; draw < drawCount; draw++) {
    let sum = 0
    for (let place = 0; place < size; place++) {
      const other = place + Math.floor(random() * (pool.length - place))
      const value = pool[other] ?? 0
      pool[other] = pool[place] ?? 0
      pool[place] = value
      sum += value
    }
    visit(sum)
  }
}
