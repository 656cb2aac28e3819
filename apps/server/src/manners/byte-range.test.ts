import { expect, test } from 'vitest'
import { byteRange } from './byte-range.ts'

test.each([
  ['bytes=0-4', { start: 0, end: 5 }],
  ['bytes=5-', { start: 5, end: 10 }],
  ['bytes=-3', { start: 7, end: 10 }],
  ['bytes=-99', { start: 0, end: 10 }],
  ['bytes=8-99', { start: 8, end: 10 }],
  ['Bytes=0-1', { start: 0, end: 2 }],
  [`bytes=0-${'9'.repeat(400)}`, { start: 0, end: 10 }],
  [`bytes=${'9'.repeat(20)}-`, 'unsatisfiable'],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=4-2', null],
  ['bytes=0-1,3-4', null],
  ['items=0-4', null],
  ['bytes=-', null],
  ['bytes=a-b', null],
  [undefined, null],
])('of ten bytes %s asks for %j', (header, range) => {
  expect(byteRange(header, 10)).toEqual(range)
})

test('of nothing no range can be had', () => {
  expect(byteRange('bytes=0-', 0)).toBe('unsatisfiable')
})
