import { cpuMs } from '@workbench/core/testing/cpu-ms'
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
  '\tx',
  '\rx',
  '"=1+1"',
  '  =1',
  "'=1",
  '=HYPERLINK("http://x","y")',
  '＝1',
])('%j can not start a formula', (text) => {
  expect(parse(csvRow([text]))[0]).toEqual([`'${text}`])
})

test.each([
  ['x;=1+1', "x;'=1+1"],
  ['x; "@SUM(A1)', 'x; "\'@SUM(A1)'],
  ['x\t-cmd|1!A', "x\t'-cmd|1!A"],
  ['two\r\n+lines()', "two\r\n'+lines()"],
  ['\t=1', "'\t'=1"],
  ['\r=1', "'\r'=1"],
])('%j holds none for a spreadsheet that splits elsewhere', (text, safe) => {
  expect(parse(csvRow([text]))[0]).toEqual([safe])
})

test('numbers and words stay as they are', () => {
  const cells = [
    '-1.5',
    '42',
    '1e-7',
    'a=b',
    'x-y',
    'a; b',
    'a;b=c',
    'list:\n- one\n- two',
    '1;-2',
    '{"a":-1}',
    '["=1"]',
  ]
  expect(parse(csvRow(cells))[0]).toEqual(cells)
})

test('however long a text is, it is looked through in no time', () => {
  const started = cpuMs()
  for (const part of [';', '\t', ';-', '; ', "'"]) csvRow([part.repeat(500_000)])
  expect(cpuMs() - started).toBeLessThan(5_000)
})
