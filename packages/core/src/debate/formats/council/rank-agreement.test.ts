import { expect, test } from 'vitest'
import { shuffled } from '../../plan/seeded-random.ts'
import { aggregateRanking, kendallW, leadersOf, type Ranking } from './rank-agreement.ts'

/** Ranks of items 0, 1, 2 as the reference gives them, as orders. */
const reference: readonly Ranking[] = [
  [1, 2, 3],
  [1, 3, 2],
  [2, 1, 3],
  [1, 2, 3],
].map((ranks) => [...ranks.keys()].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0)))

test('complete rankings have the mean ranks, Borda points and concordance of the reference', () => {
  expect(aggregateRanking(reference)).toEqual([
    { item: 0, meanRank: 1.25, borda: 7, votes: 4, firsts: 3 },
    { item: 1, meanRank: 2, borda: 4, votes: 4, firsts: 1 },
    { item: 2, meanRank: 2.75, borda: 1, votes: 4, firsts: 0 },
  ])
  expect(kendallW(reference)).toBe(0.5625)
})

test('items that are equal in both measures share their place', () => {
  const ranked = aggregateRanking([
    [0, 1, 2],
    [1, 0, 2],
  ])
  expect(leadersOf(ranked).map(({ item }) => item)).toEqual([0, 1])
  expect(leadersOf([])).toEqual([])
})

/** Everybody ranks all but the own one, by `order`. */
const allButOwn = (items: number, order: (ranker: number) => readonly number[]) =>
  Array.from({ length: items }, (_, ranker) => order(ranker).filter((item) => item !== ranker))

test.each([3, 4, 7, 26])('%i who agree but for their own answers agree fully', (items) => {
  const order = [...Array(items).keys()].reverse()
  expect(kendallW(allButOwn(items, () => order))).toBe(1)
})

test('who rank all but their own have the concordance of balanced incomplete blocks', () => {
  // Three judges, each pair of items ranked once, in a circle: rank sums are equal.
  expect(
    kendallW([
      [1, 2],
      [2, 0],
      [0, 1],
    ]),
  ).toBe(0)
  for (let seed = 0; seed < 20; seed += 1) {
    const items = 5
    const rankings = allButOwn(items, (ranker) => shuffled([...Array(items).keys()], seed * 50 + ranker))
    const rankSums = [...Array(items).keys()].map((item) =>
      rankings.reduce((sum, ranking) => sum + ranking.indexOf(item) + 1, 0),
    )
    // Durbin: each of t = 5 items is ranked r = 4 times among k = 4, each pair λ = 3 times.
    const deviations = rankSums.map((sum) => (sum - 4 * 2.5) ** 2).reduce((sum, square) => sum + square, 0)
    expect(kendallW(rankings)).toBeCloseTo((12 * deviations) / (3 ** 2 * 5 * 24), 12)
  }
})

test('concordance never leaves 0 … 1, whatever is missing', () => {
  for (let seed = 0; seed < 300; seed += 1) {
    const items = 3 + (seed % 5)
    const rankings = Array.from({ length: 2 + (seed % 4) }, (_, ranker) => {
      const order = shuffled([...Array(items).keys()], seed * 31 + ranker)
      return order.slice(0, 1 + ((seed + ranker * 3) % items))
    })
    const agreement = kendallW(rankings)
    if (agreement === null) continue
    expect(agreement).toBeGreaterThanOrEqual(0)
    expect(agreement).toBeLessThanOrEqual(1)
  }
})

test('nobody agrees with nobody, nor where there is nothing to order', () => {
  expect(kendallW([])).toBeNull()
  expect(kendallW([[0, 1, 2]])).toBeNull()
  expect(kendallW([[0], [1]])).toBeNull()
})
