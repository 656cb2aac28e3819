import { expect, test } from 'vitest'
import { aFile, partsOf } from '../../testing/a-file.ts'
import { readJson } from './read-json.ts'
import { readJsonLines } from './read-json-lines.ts'

const read = (value: unknown) => readText(JSON.stringify(value))
const readText = async (text: string, step = 1_000) =>
  (
    await partsOf(
      readJson,
      aFile({ name: 'a.json', pieces: text.match(new RegExp(`[\\s\\S]{1,${step}}`, 'g')) ?? [] }),
    )
  ).map(({ kind, text }) => `${kind}: ${text}`)

test('an array of objects is rows', async () => {
  expect(
    await read([
      { name: 'Ada', born: 1815, tags: ['a', 'b'] },
      { name: 'Bob', home: { city: 'Bonn' } },
    ]),
  ).toEqual(['row: name: Ada; born: 1815; tags: a, b', 'row: name: Bob; home.city: Bonn'])
})

test('an object is its values under their paths', async () => {
  expect(
    await read({
      title: 'T',
      isOpen: true,
      none: null,
      limits: { time: { s: 5 }, size: 3 },
      people: [{ a: 1 }, { a: 2 }],
    }),
  ).toEqual([
    'paragraph: title: T\nisOpen: true',
    'heading: limits',
    'paragraph: size: 3',
    'paragraph: time.s: 5',
    'heading: people',
    'row: a: 1',
    'row: a: 2',
  ])
})

test('bare values are read too', async () => {
  expect(await read('said')).toEqual(['paragraph: said'])
  expect(await read(['a', 1, true])).toEqual(['paragraph: a, 1, true'])
  expect(await read([['a'], ['b', [['c']]]])).toEqual(['paragraph: a', 'paragraph: b', 'paragraph: c'])
})

test('lines of JSON are found out under the name of JSON', async () => {
  expect(await readText('{"a": 1}\n\n{"a": "two"}\n', 5_000)).toEqual(['row: a: 1', 'row: a: two'])
})

test('lines of JSON come in any pieces', async () => {
  const pieces = [...'{"a": 1}\n{"a": 2}']
  expect(await partsOf(readJsonLines, aFile({ pieces }))).toMatchObject([{ text: 'a: 1' }, { text: 'a: 2' }])
})

test('a line that is no JSON is named', async () => {
  await expect(partsOf(readJsonLines, aFile({ pieces: ['{"a": 1}\n{"a"'] }))).rejects.toMatchObject({
    fault: { code: 'document_unreadable', reason: expect.stringContaining('line 2') },
  })
})

test('what is no JSON is told', async () => {
  await expect(readText('{"a": 1')).rejects.toMatchObject({
    fault: { code: 'document_unreadable', reason: expect.stringMatching(/^is no JSON/) },
  })
})

test.each([
  ['arrays', '['.repeat(10_000) + ']'.repeat(10_000)],
  ['objects', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ['arrays that never close', '['.repeat(1_000_000)],
])('%s within each other without end are refused', async (_what, text) => {
  await expect(readText(text, 1_000_000)).rejects.toMatchObject({ fault: { code: 'document_limits' } })
})

test('brackets within strings are no levels', async () => {
  expect(await read({ a: `${'['.repeat(2_000)}"\\` })).toHaveLength(1)
})
