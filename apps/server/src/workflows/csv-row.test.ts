import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csvRow } from './csv-row.ts'

test('what holds commas, quotes or breaks is quoted, and comes back as it was', () => {
  const cells = ['plain', 'a,b', 'say "hi"', 'two\nlines', 'a\r\nb', '', 'Zoë 🙂']
  expect(csvRow(['a', 'b,c', 'd"e'])).toBe('a,"b,c","d""e"\r\n')
  expect(parse(csvRow(cells))).toEqual([cells])
})

test.each([
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '"=1+1"',
  '  =1',
  "'=1",
  '=HYPERLINK("http://x","y")',
  '＝1',
])('%j can not start a formula', (text) => {
  expect(parse(csvRow([text]))[0]).toEqual([`'${text}`])
})

test('numbers and words stay as they are', () => {
  const cells = ['-1.5', '42', '1e-7', 'a=b', 'x-y', '{"a":-1}', '["=1"]']
  expect(parse(csvRow(cells))[0]).toEqual(cells)
})
