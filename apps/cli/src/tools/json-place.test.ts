import { expect, test } from 'vitest'
import { jsonPlace } from './json-place.ts'

test.each([
  ['expression=1', 'line 1, column 1'],
  ['{"a": 1,}', 'line 1, column 9'],
  ['{"a": 6 *}', 'line 1, column 9'],
  ["{'a': 1}", 'line 1, column 2'],
  ['{\n  "a": 1,\n  "b": }\n', 'line 3, column 8'],
  ['{"a": tru}', 'line 1, column 10'],
  ['[1, 2', 'line 1, column 6'],
  ['{"a": "b', 'line 1, column 9'],
  ['{} {}', 'line 1, column 4'],
  ['"a\nb"', 'line 1, column 3'],
  ['', 'line 1, column 1'],
  [`{"a": "${'x'.repeat(10_000)}", b}`, 'line 1, column 10011'],
])('%j stops being JSON at %s', (text, place) => {
  expect(jsonPlace(text)).toBe(place)
})
