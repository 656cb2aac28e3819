import { mulberry32 } from '@workbench/core/debate/plan/seeded-random'
import { expect, test } from 'vitest'
import { addHistograms, type Histogram, percentilesOf } from './latency-buckets.ts'

// As the statement does it.
const bucketOf = (ms: number) => Math.floor(Math.log(Math.max(ms, 1)) / Math.log(1.1))
const histogramOf = (times: readonly number[]): Histogram =>
  [...Map.groupBy(times, bucketOf)].map(([bucket, runs]) => [bucket, runs.length] as const)

/** Type 7 over the times themselves. */
function exact(times: readonly number[], place: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  const rank = (sorted.length - 1) * place
  const [lower = Number.NaN, upper = Number.NaN] = [sorted[Math.floor(rank)], sorted[Math.ceil(rank)]]
  return lower + (upper - lower) * (rank - Math.floor(rank))
}

test('percentiles are at most 5 % off, from a second to a day and for few runs and many', () => {
  const random = mulberry32(7)
  for (const count of [1, 2, 3, 10, 57, 1000]) {
    for (let sample = 0; sample < 20; sample++) {
      const scale = 5_000 * 4_000 ** random()
      const times = Array.from({ length: count }, () => Math.ceil(scale * (0.2 + random() ** 3 * 5)))
      const places = [0.5, 0.95, 0.99]
      const read = percentilesOf(histogramOf(times), places)
      for (const [index, place] of places.entries()) {
        const off = (read[index] ?? Number.NaN) / exact(times, place) - 1
        expect(Math.abs(off)).toBeLessThan(0.05)
      }
    }
  }
})

test('no runs have no percentile, and rows that sank to nothing are none', () => {
  expect(percentilesOf([], [0.5])).toEqual([null])
  expect(percentilesOf([[40, 0]], [0.5, 0.99])).toEqual([null, null])
})

test('histograms of days add up to that of their runs', () => {
  const times = [120, 125, 4_000, 90_000]
  const parts = times.map((time) => histogramOf([time]))
  expect(percentilesOf(addHistograms(parts), [0, 0.5, 1])).toEqual(
    percentilesOf(histogramOf(times), [0, 0.5, 1]),
  )
})
