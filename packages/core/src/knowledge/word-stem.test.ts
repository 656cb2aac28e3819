import { expect, test } from 'vitest'
import { foldCase, stemOf } from './word-stem.ts'

test.each([
  ['policies', 'policy'],
  ['invoices', 'invoice'],
  ['planning', 'plan'],
  ['approved', 'approve'],
  ['runs', 'run'],
  ['rechnungen', 'rechnung'],
  ['fristen', 'frist'],
  ['hauses', 'haus'],
])('%s and %s are of one family', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other))
})

test.each([
  ['process', 'procession'],
  ['bus', 'bu'],
  ['ring', 'r'],
  ['need', 'ne'],
])('%s and %s are not', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other))
})

test('case and marks above letters do not count', () => {
  expect(foldCase('Ärger')).toBe('arger')
  expect(foldCase('STRASSE')).toBe(foldCase('Straße'))
  expect(foldCase('Ünïcode')).toBe('unicode')
})
