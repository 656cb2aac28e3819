import type { DebateInput } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { maxTurnsOf } from './debate-size.ts'
import { anInput } from './testing/a-run.ts'

const turns = (
  format: DebateInput['format'],
  seats: number,
  rounds: number,
  changes: Partial<DebateInput> = {},
) => {
  const [seat] = anInput().participants
  const participants =
    seat === undefined ? [] : Array.from({ length: seats }, (_, at) => ({ ...seat, seat: at }))
  return maxTurnsOf(anInput({ format, participants, rounds, ...changes }))
}

test('turns of every format, as its rules count them', () => {
  expect(turns('panel', 3, 2)).toBe(6)
  expect(turns('consensus', 3, 3)).toBe(9)
  expect(turns('delphi', 5, 4)).toBe(20)
  expect(turns('open-floor', 4, 3)).toBe(12)
  expect(turns('tit-for-tat', 2, 3)).toBe(6)
  expect(turns('weighted-vote', 3, 3)).toBe(12)
  expect(turns('red-team', 4, 2)).toBe(9)
  expect(turns('council', 5, 1)).toBe(5)
  expect(turns('single', 1, 7)).toBe(7)
})

test('texts that are read in both orders are scored twice', () => {
  expect(turns('referees', 3, 2)).toBe(6)
  expect(turns('referees', 3, 2, { formatOptions: { bothOrders: true } })).toBe(12)
})

test('everybody criticises everybody, or as many as were asked for', () => {
  // With the closing call 22 and 16 in all.
  expect(turns('propose-critique-refine', 3, 2)).toBe(21)
  expect(turns('propose-critique-refine', 3, 2, { formatOptions: { critics: 1 } })).toBe(15)
})
