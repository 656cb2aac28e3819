import type { Comparison } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { aTurn } from '../run/testing/a-run.ts'
import { mergedTurns, sharedByAll } from './merged-turns.ts'

const turn = (index: number, text: string) => aTurn(index, { text })
const comparison = (turns: Comparison['turns'], sharedTurns = 0) => ({ turns, sharedTurns }) as Comparison

const one = comparison([
  { index: 0, a: turn(0, 'a0'), b: turn(0, 'b0'), similarity: 0.5 },
  { index: 1, a: turn(1, 'a1'), b: null, similarity: null },
])
const two = comparison(
  [
    { index: 0, a: turn(0, 'a0'), b: turn(0, 'a0'), similarity: 1 },
    { index: 1, a: turn(1, 'a1'), b: turn(1, 'c1'), similarity: 0.2 },
    { index: 2, a: null, b: turn(2, 'c2'), similarity: null },
  ],
  1,
)

test('turns of several runs stand in one row by their index', () => {
  const rows = mergedTurns([one, two]).map(({ index, reference, others }) => [
    index,
    reference?.text,
    ...others.map((other) => other?.turn?.text),
  ])
  expect(rows).toEqual([
    [0, 'a0', 'b0', 'a0'],
    [1, 'a1', undefined, 'c1'],
    [2, undefined, undefined, 'c2'],
  ])
})

test('a turn that was spoken once for both is marked, in the column that shares it', () => {
  expect(mergedTurns([one, two])[0]?.others.map((other) => other?.isShared)).toEqual([false, true])
  expect(sharedByAll([one, two])).toBe(0)
  expect(sharedByAll([two, two])).toBe(1)
  expect(sharedByAll([])).toBe(0)
})

test('a comparison that is not there yet keeps its column', () => {
  const [first] = mergedTurns([undefined, two])
  expect(first?.others[0]).toBeUndefined()
  expect(first?.others[1]?.turn?.text).toBe('a0')
  expect(sharedByAll([undefined, two])).toBe(0)
})
