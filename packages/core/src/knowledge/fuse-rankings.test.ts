import { expect, test } from 'vitest'
import { fuseRankings } from './fuse-rankings.ts'

const idsOf = (...rankings: readonly (readonly string[])[]) =>
  fuseRankings(rankings.map((ids) => ({ ids }))).map(({ id }) => id)

test('what two rankings name stands above what one puts first', () => {
  expect(idsOf(['a', 'b', 'c'], ['d', 'b', 'e'])[0]).toBe('b')
})

test('the score is the sum of 1 / (60 + place)', () => {
  const [first] = fuseRankings([{ ids: ['a'] }, { ids: ['b', 'a'] }])
  expect(first).toEqual({ id: 'a', score: 1 / 61 + 1 / 62 })
})

test('what scores alike stands in the order of its id, whichever ranking came first', () => {
  expect(idsOf(['b'], ['a'])).toEqual(['a', 'b'])
  expect(idsOf(['a'], ['b'])).toEqual(['a', 'b'])
})

test('a ranking that is empty changes nothing', () => {
  expect(idsOf(['c', 'a', 'b'], [])).toEqual(['c', 'a', 'b'])
})

test('a ranking may count for less than another', () => {
  const rankings = [{ ids: ['a'], weight: 0.5 }, { ids: ['b'] }]
  expect(fuseRankings(rankings).map(({ id }) => id)).toEqual(['b', 'a'])
})
