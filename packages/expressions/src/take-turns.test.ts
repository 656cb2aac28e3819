import { expect, test } from 'vitest'
import { createTurns } from './take-turns.ts'

const everybody = () => true

test('groups take turns, and each keeps its order', () => {
  const turns = createTurns<string>()
  for (const job of ['a1', 'a2', 'a3', 'b1', 'c1', 'c2']) turns.add(job.slice(0, 1), job)
  const order = Array.from({ length: 7 }, () => turns.next(everybody)?.job)
  expect(order).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3', undefined])
})

test('a group that may not go on is passed over, and keeps its place', () => {
  const turns = createTurns<string>()
  for (const job of ['a1', 'b1', 'a2']) turns.add(job.slice(0, 1), job)
  expect(turns.next((group) => group !== 'a')).toEqual({ group: 'b', job: 'b1' })
  expect(turns.next((group) => group !== 'a')).toBeUndefined()
  expect(turns.next(everybody)?.job).toBe('a1')
})

test('what is taken out never comes, and what is left is given back at the end', () => {
  const turns = createTurns<string>()
  for (const job of ['a1', 'a2', 'b1']) turns.add(job.slice(0, 1), job)
  expect([turns.remove('a', 'a1'), turns.remove('a', 'a1'), turns.remove('x', 'a2')]).toEqual([
    true,
    false,
    false,
  ])
  expect(turns.clear()).toEqual(['a2', 'b1'])
  expect(turns.next(everybody)).toBeUndefined()
})
