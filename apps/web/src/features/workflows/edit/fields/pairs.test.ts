import { expect, test } from 'vitest'
import { pairsOf, saysSame, valueOfPairs } from './pairs.ts'

test('rows are the value, and the value is the rows', () => {
  const rows = pairsOf({ accept: 'text/plain', 'x-team': '{{ inputs.team }}' })
  expect(rows.map(({ name }) => name)).toEqual(['accept', 'x-team'])
  expect(valueOfPairs(rows)).toEqual({ accept: 'text/plain', 'x-team': '{{ inputs.team }}' })
  expect(pairsOf(undefined)).toEqual([])
  expect(valueOfPairs([])).toBeUndefined()
})

test('a row without a name is none yet, and stays while it is typed', () => {
  const rows = [...pairsOf({ a: '1' }), { key: 'new 1', name: ' ', text: 'x' }]
  expect(valueOfPairs(rows)).toEqual({ a: '1' })
  expect(saysSame(rows, { a: '1' })).toBe(true)
  expect(saysSame(rows, { a: '2' })).toBe(false)
})
