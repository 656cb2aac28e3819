/**
 * Times are kept as a histogram whose buckets grow by a tenth, so that a percentile over any number of runs is read from a
 * few hundred rows and is at most √1.1 − 1, 4.9 %, off: less than runs of one scenario differ by.
 */
const growth = 1.1

/**
 * @param ms - Expression of a time in milliseconds. What took less than one is in bucket 0, too.
 * @returns Expression of its bucket; a day is in 191.
 */
export const bucketOf = (ms: string): string =>
  `floor(ln(greatest(${ms}, 1)::float8) / ln(${growth}::float8))::smallint`

/** The middle of a bucket on the scale it is made on, in milliseconds. */
const timeIn = (bucket: number): number => growth ** (bucket + 0.5)

/** Buckets and how many runs are in each. */
export type Histogram = readonly (readonly [bucket: number, runs: number])[]

/**
 * Percentiles of type 7, between the two runs that stand next to the place, as everywhere else here.
 *
 * @param places - 0.5 for the median.
 * @returns whole milliseconds, null for no runs.
 */
export function percentilesOf(histogram: Histogram, places: readonly number[]): readonly (number | null)[] {
  const buckets = histogram.filter(([, runs]) => runs > 0).toSorted(([a], [b]) => a - b)
  const count = buckets.reduce((sum, [, runs]) => sum + runs, 0)
  const timeAt = (rank: number): number => {
    let below = 0
    for (const [bucket, runs] of buckets) {
      below += runs
      if (rank < below) return timeIn(bucket)
    }
    return Number.NaN
  }
  return places.map((place) => {
    if (count === 0) return null
    const rank = (count - 1) * place
    const [lower, upper] = [timeAt(Math.floor(rank)), timeAt(Math.ceil(rank))]
    return Math.round(lower + (upper - lower) * (rank - Math.floor(rank)))
  })
}

export function addHistograms(histograms: readonly Histogram[]): Histogram {
  const sums = new Map<number, number>()
  for (const [bucket, runs] of histograms.flat()) sums.set(bucket, (sums.get(bucket) ?? 0) + runs)
  return [...sums]
}
