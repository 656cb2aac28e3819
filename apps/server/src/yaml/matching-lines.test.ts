import { mulberry32 } from '@workbench/core/debate/plan/seeded-random'
import { expect, test } from 'vitest'
import { matchingLines } from './matching-lines.ts'

const lines = (text: string) => text.split('')

test('equal lines are found in order, whatever comes, goes or changes', () => {
  expect(matchingLines(lines('abc'), lines('abc'))).toEqual([0, 1, 2])
  expect(matchingLines(lines('abc'), lines('axbc'))).toEqual([0, 2, 3])
  expect(matchingLines(lines('abc'), lines('ac'))).toEqual([0, -1, 1])
  expect(matchingLines(lines('abc'), lines('abd'))).toEqual([0, 1, -1])
  expect(matchingLines([], lines('ab'))).toEqual([])
  expect(matchingLines(lines('ab'), [])).toEqual([-1, -1])
})

test('as many as possible match, as counted the slow way', () => {
  const random = mulberry32(7)
  const some = () =>
    Array.from({ length: Math.floor(random() * 12) }, () => 'abc'[Math.floor(random() * 3)] ?? '')
  for (let round = 0; round < 500; round += 1) {
    const [a, b] = [some(), some()]
    const places = matchingLines(a, b)?.filter((place) => place >= 0) ?? []
    expect(places).toHaveLength(longestCommon(a, b))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  }
})

test('what has little in common is given up', () => {
  const numbered = (word: string) => Array.from({ length: 600 }, (_, index) => `${word} ${index}`)
  expect(matchingLines(numbered('a'), numbered('b'))).toBeNull()
})

function longestCommon(a: readonly string[], b: readonly string[]): number {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1)
      (table[i] as number[])[j] =
        a[i - 1] === b[j - 1]
          ? (table[i - 1]?.[j - 1] ?? 0) + 1
          : Math.max(table[i - 1]?.[j] ?? 0, table[i]?.[j - 1] ?? 0)
  return table[a.length]?.[b.length] ?? 0
}
