import { expect, test } from 'vitest'
import { recordsDownload } from './records-download.ts'
import { readRecordsSearch } from './records-search.ts'
import { valuePreview } from './value-preview.ts'

test('an address says which records are shown', () => {
  expect(readRecordsSearch({ collection: 'results', q: 'tea', other: 'x' })).toEqual({
    collection: 'results',
    q: 'tea',
  })
  expect(readRecordsSearch({})).toEqual({})
})

test('the download is of what is shown', () => {
  expect(recordsDownload({})).toBe('/records/export')
  expect(recordsDownload({ collection: 'a b', q: 'x&y' })).toBe('/records/export?collection=a+b&q=x%26y')
})

test('a value is previewed on one line', () => {
  expect(valuePreview('two\n  lines')).toBe('two lines')
  expect(valuePreview({ decision: 'yes', votes: [1, 2] })).toBe('{ decision: "yes", votes: [ 1, 2 ] }')
  expect(valuePreview('x'.repeat(5000))).toHaveLength(202)
  expect(valuePreview(null)).toBe('null')
})
