import { expect, test } from 'vitest'
import { aTurn } from '../run/testing/a-run.ts'
import { likeness } from './likeness.ts'

const turn = (text: string) => aTurn(0, { text })
const other = (text: string | null, similarity: number | null, isShared = false) => ({
  turn: text === null ? null : turn(text),
  similarity,
  isShared,
})

test('how alike two turns are is said in words', () => {
  expect(likeness(turn('tea'), other('tea', 1), 'b')).toBe('the same words')
  expect(likeness(turn('tea'), other('Tea!', 0.64), 'b')).toBe('64 % alike')
  expect(likeness(turn('tea'), other('coffee', 0.1), 'b')).toBe('10 % alike: not compared word by word')
  expect(likeness(turn('x'.repeat(30_000)), other('y', 0.5), 'b')).toBe(
    '50 % alike: not compared word by word',
  )
  expect(likeness(turn('tea'), other('tea', 1, true), 'c')).toBe('shared, spoken once')
})

test('a turn that is missing is said to be', () => {
  expect(likeness(null, other('tea', null), 'c')).toBe('not in A, only in C')
  expect(likeness(turn('tea'), other(null, null), 'b')).toBe('in A, not in B')
  expect(likeness(null, other(null, null), 'b')).toBe('in neither')
})
