import { expect, test } from 'vitest'
import { aFile, partsOf } from '../../testing/a-file.ts'
import { readCsv } from './read-csv.ts'

const rows = async (csv: string, name = 'a.csv', pieces = [csv]) =>
  (await partsOf(readCsv, aFile({ name, pieces }))).map(({ text }) => text)

test('values are named after the columns, quoted ones keep their lines', async () => {
  expect(await rows('name,note\nAda,"first, of\nmany"\n\n"B ""Q""",\n')).toEqual([
    'name: Ada; note: first, of\nmany',
    'name: B "Q"',
  ])
})

test.each([
  [';', 'a.csv'],
  ['\t', 'a.csv'],
  ['|', 'a.csv'],
  ['\t', 'a.tsv'],
])('%j is found out as what parts the values', async (delimiter, name) => {
  const csv = ['name,x', 'price', 'note']
    .join(delimiter)
    .concat('\n', ['Bread', '1,20', 'a, b'].join(delimiter), '\n')
  expect(await rows(csv, name)).toEqual(['name,x: Bread; price: 1,20; note: a, b'])
})

test('a first row of values is no header', async () => {
  expect(await rows('1999,Ada\n2001,Bob\n')).toEqual(['1999; Ada', '2001; Bob'])
})

test('rows of other lengths are read all the same', async () => {
  expect(await rows('a,b\n1\n1,2,3\n')).toEqual(['a: 1', 'a: 1; b: 2; 3'])
})

test('a long file is read piece by piece', async () => {
  const pieces = ['name,price\n', ...Array.from({ length: 2_000 }, (_, n) => `Item ${n},${n}.5\n`.repeat(10))]
  const all = await rows('', 'a.csv', pieces)
  expect(all).toHaveLength(20_000)
  expect(all.at(-1)).toBe('name: Item 1999; price: 1999.5')
})

test('columns without end are refused', async () => {
  const many = Array.from({ length: 100_000 }, (_, n) => `c${n}`).join(',')
  await expect(rows(`${many}\n${many}\n`)).rejects.toMatchObject({
    fault: { code: 'document_limits', reason: expect.stringContaining('100000 columns') },
  })
})

test('a quote that is never closed is told', async () => {
  await expect(rows(`a,b\n1,"${'x\n'.repeat(2_000_000)}`)).rejects.toMatchObject({
    fault: { code: 'document_unreadable', reason: expect.stringContaining('never closed') },
  })
})

test('what goes wrong while the text comes is told as it is', async () => {
  const file = {
    ...aFile({ name: 'a.csv' }),
    async *text() {
      yield 'a,b\n1,2\n'
      throw new Error('no text')
    },
  }
  await expect(partsOf(readCsv, file)).rejects.toThrow('no text')
})
