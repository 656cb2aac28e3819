import { expect, test } from 'vitest'
import { letterOf } from './letter-of.ts'

test('letters go on after Z with two of them', () => {
  expect([0, 25, 26, 27, 51, 52, 701, 702].map(letterOf)).toEqual([
    'A',
    'Z',
    'AA',
    'AB',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ])
})
