import { expect, test } from 'vitest'
import { csvTable } from './csv-rows.ts'
import { previewKind } from './preview-kind.ts'
import { readHead } from './read-head.ts'

const kindOf = (name: string, mediaType: string, sizeBytes = 10) =>
  previewKind({ name, mediaType, sizeBytes })

test.each([
  ['notes.txt', 'text/plain; charset=utf-8', 'text'],
  ['notes.md', 'text/plain', 'markdown'],
  ['result.json', 'application/json', 'json'],
  ['turns.csv', 'text/csv', 'csv'],
  ['chart.png', 'image/png', 'image'],
  ['paper.pdf', 'application/pdf', 'pdf'],
])('%s of type %s is looked at as %s', (name, mediaType, kind) => {
  expect(kindOf(name, mediaType)).toBe(kind)
})

test('what could act as a page is not looked at, whatever its name says', () => {
  expect(kindOf('page.md', 'text/html')).toBe('none')
  expect(kindOf('chart.png', 'image/svg+xml')).toBe('none')
  expect(kindOf('thing.json', 'application/octet-stream')).toBe('none')
})

test('a picture of 100 MiB is not decoded for a look at it', () => {
  expect(kindOf('wall.png', 'image/png', 100 * 1024 * 1024)).toBe('none')
})

const bytes = (...pieces: readonly (string | number[])[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) {
        controller.enqueue(
          typeof piece === 'string' ? new TextEncoder().encode(piece) : Uint8Array.from(piece),
        )
      }
      controller.close()
    },
  })

test('a short file is read whole', async () => {
  expect(await readHead(bytes('grü', 'n'), 10)).toEqual({ text: 'grün', isCut: false, isBinary: false })
  expect(await readHead(bytes('grün'), 5)).toEqual({ text: 'grün', isCut: false, isBinary: false })
})

test('of a long file the beginning is read, without half a character at its end', async () => {
  let asked = 0
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      asked += 1
      controller.enqueue(new TextEncoder().encode('ü'))
    },
  })
  expect(await readHead(endless, 5)).toEqual({ text: 'üü', isCut: true, isBinary: false })
  expect(asked).toBeLessThan(6)
})

test('what has a NUL in it is no text', async () => {
  expect((await readHead(bytes([80, 75, 0, 3]))).isBinary).toBe(true)
})

test('a table is read with its quotes, line breaks and empty fields', () => {
  expect(csvTable('name,said\r\nMara,"He said ""no"",\nthen left"\r\nTomasz,\n', false)).toEqual({
    head: ['name', 'said'],
    rows: [
      ['Mara', 'He said "no",\nthen left'],
      ['Tomasz', ''],
    ],
    isCut: false,
  })
  expect(csvTable('a;b\n1,5;2', false)?.rows).toEqual([['1,5', '2']])
  expect(csvTable('a,b\n1,', false)?.rows).toEqual([['1', '']])
})

test('of the beginning of a file the broken last row is left out', () => {
  expect(csvTable('a,b\n1,2\n3,"no en', true)).toEqual({ head: ['a', 'b'], rows: [['1', '2']], isCut: true })
})

test('of a long table 200 rows are shown', () => {
  const table = csvTable(`a,b\n${'1,2\n'.repeat(500)}`, false)
  expect([table?.rows.length, table?.isCut]).toEqual([200, true])
  expect(csvTable(`a,b\n${'1,2\n'.repeat(200)}`, false)).toMatchObject({ isCut: false })
})

test.each(['just text', '', 'x,'.repeat(100)])('%j is no table', (text) => {
  expect(csvTable(text, false)).toBeNull()
})
