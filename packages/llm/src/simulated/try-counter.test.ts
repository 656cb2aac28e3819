import { expect, test } from 'vitest'
import { createTryCounter } from './try-counter.ts'

test('tries are counted by call', () => {
  const { next } = createTryCounter()
  expect(['a', 'a', 'b', 'a'].map(next)).toEqual([0, 1, 0, 2])
})

test('a call that has worked starts over', () => {
  const { next, forget } = createTryCounter()
  next('a')
  forget('a')
  expect(next('a')).toBe(0)
})

test('beyond the limit the calls untried for longest are forgotten', () => {
  const { next } = createTryCounter(2)
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(next)).toEqual([0, 0, 1, 0, 2, 0])
})
