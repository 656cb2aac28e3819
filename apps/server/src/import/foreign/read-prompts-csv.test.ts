import { expect, test } from 'vitest'
import type { Found } from '../found/found.ts'
import { parseCsv } from '../parse/parse-csv.ts'

const personas = (found: readonly Found[]) =>
  found.flatMap((item) =>
    item.kind === 'persona' ? [[item.place, item.draft.name, item.draft.instructions]] : [],
  )
const faults = (found: readonly Found[]) =>
  found.flatMap((item) => (item.kind === 'fault' ? [`${item.place}: ${item.reason}`] : []))

test('the old form gives names and instructions', () => {
  const found = parseCsv('"act","prompt"\n"Poet","Write poems, ""always""."\n"Critic","Judge."\n')
  expect(personas(found)).toEqual([
    ['line 2', 'Poet', 'Write poems, "always".'],
    ['line 3', 'Critic', 'Judge.'],
  ])
})

test('the new form gives tags and the contributor too', () => {
  const [first, second] = parseCsv(
    'act,prompt,for_devs,type,contributor\nDev,"Code.",TRUE,STRUCTURED,ada\nPoet,Write.,FALSE,TEXT,\n',
  )
  expect(first).toMatchObject({
    draft: { name: 'Dev', tags: ['developers', 'structured'], description: 'Contributed by ada.' },
  })
  expect(second).toMatchObject({ draft: { name: 'Poet', tags: [], description: '' } })
})

test('a byte order mark, CRLF, quoted line breaks and empty lines are read, and lines counted right', () => {
  const found = parseCsv('\ufeffact,prompt\r\n"A","one\r\ntwo"\r\n\r\nB,three\r\n')
  expect(personas(found)).toEqual([
    ['line 2', 'A', 'one\r\ntwo'],
    ['line 5', 'B', 'three'],
  ])
})

test('a row whose stray quote makes more fields of it is told with its line, those around it are read', () => {
  const found = parseCsv('act,prompt\nA,one\n"B","say "a, b, c.""\nC,three\n')
  expect(personas(found).map(([, name]) => name)).toEqual(['A', 'C'])
  expect(faults(found)).toEqual([expect.stringMatching(/^line 3: the row has 4 fields instead of 2/)])
})

test('a row whose stray quotes leave the fields alone is told rather than mangled', () => {
  const found = parseCsv('act,prompt\n"B","say "aloud" now"\n"C","""Quoted"" start"\n')
  expect(personas(found)).toEqual([['line 3', 'C', '"Quoted" start']])
  expect(faults(found)).toEqual([expect.stringMatching(/^line 2: the quotes of the row do not match/)])
})

test('a quote that is never closed is told with the line it opens on', () => {
  const found = parseCsv('act,prompt\nA,one\n"B,two\nC,three\n')
  expect(personas(found).map(([, name]) => name)).toEqual(['A'])
  expect(faults(found)).toEqual([expect.stringMatching(/^line 3: a quote is opened and never closed/)])
})

test('another header is refused with the headers expected', () => {
  expect(faults(parseCsv('name;text\na;b\n'))).toEqual([
    expect.stringMatching(/^line 1: expected a header "act,prompt" or .*; found "name;text"$/),
  ])
  expect(faults(parseCsv(''))).toHaveLength(1)
})

test('names too long, empty fields and NUL are told by line', () => {
  const found = parseCsv(`act,prompt\n${'x'.repeat(201)},one\n,two\nC,\nD,a\0b\nE,fine\n`)
  expect(personas(found).map(([, name]) => name)).toEqual(['E'])
  expect(faults(found)).toEqual([
    expect.stringMatching(/^line 2: persona: name: /),
    expect.stringMatching(/^line 3: persona: name: /),
    expect.stringMatching(/^line 4: persona: instructions: /),
    'line 5: prompt holds a NUL character (U+0000)',
  ])
})
