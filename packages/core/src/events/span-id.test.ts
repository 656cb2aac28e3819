import { expect, test } from 'vitest'
import { spanIdOf } from './span-id.ts'

test('the same place has the same id, in the form that W3C Trace Context wants', () => {
  expect(spanIdOf('run', 1, 'step')).toBe(spanIdOf('run', 1, 'step'))
  expect(spanIdOf('run', 1, 'step')).toMatch(/^(?!0{16})[0-9a-f]{16}$/)
})

test('places that differ in one character have ids of their own', () => {
  const ids = Array.from({ length: 20_000 }, (_, place) => spanIdOf('019aa1b2', 1, `phase/a/seat/${place}`))
  expect(new Set(ids).size).toBe(ids.length)
  expect(spanIdOf('run', 1, 'step')).not.toBe(spanIdOf('run', 2, 'step'))
})
