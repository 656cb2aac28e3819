import { expect, test } from 'vitest'
import { comparisonSearch, pinnable } from './chosen-runs.ts'

test('two to six runs can be compared, in their order', () => {
  expect(comparisonSearch(['x'])).toBeNull()
  expect(comparisonSearch(['x', 'y', 'z'])).toEqual({ a: 'x', b: 'y', c: 'z' })
  expect(comparisonSearch(['1', '2', '3', '4', '5', '6', '7'])).toBeNull()
})

test('a run that failed is not pinned; one that was not looked up is left to the server', () => {
  const found = new Map([
    ['a', { status: 'completed' }],
    ['b', { status: 'failed' }],
  ] as const)
  expect(pinnable(['a', 'b', 'c'], found)).toEqual(['a', 'c'])
})
