import { expect, test } from 'vitest'
import { shortened } from './shortened.ts'
import { addressOfSource, citedSources, isTold, placeOfSource } from './source.ts'

const cited = (marker: string, more: object = {}) => ({ marker, documentId: null, chunkId: null, ...more })

test('a marker that is cited twice is one source, and the second comes before the tenth', () => {
  const citations = [cited('10'), cited('2', { title: 'Notes' }), cited('2', { title: 'Notes' })]
  expect(citedSources({ citations }).map(({ marker }) => marker)).toEqual(['2', '10'])
})

test('of a citation that names nothing but its marker there is nothing to tell', () => {
  const [bare, named] = citedSources({ citations: [cited('1'), cited('2', { title: 'Notes' })] })
  expect([bare, named].map((source) => source !== undefined && isTold(source))).toEqual([false, true])
})

test('a source is told with page and headings, as far as they are known', () => {
  expect(placeOfSource({ page: 3, heading: ['Setup', 'Ports'] })).toBe('Page 3 · Setup › Ports')
  expect(placeOfSource({ page: null, heading: [] })).toBe('')
})

test('its address can lead nowhere but to documents', () => {
  const [source] = citedSources({ citations: [cited('1', { documentId: '../runs?x=', chunkId: 'a&b' })] })
  expect(source && addressOfSource(source)).toBe('/documents/..%2Fruns%3Fx%3D?chunk=a%26b')
})

test.each([
  ['Short  enough.\n', 20, 'Short enough.'],
  ['One sentence here. And another one follows.', 24, 'One sentence here. …'],
  ['No sentence ends in here, only words', 20, 'No sentence ends in…'],
  ['a'.repeat(50), 10, `${'a'.repeat(10)}…`],
  ['He said “no.” Then he left at once.', 20, 'He said “no.” …'],
])('%j within %i characters', (text, most, expected) => {
  expect(shortened(text, most)).toBe(expected)
})

test('a text of a megabyte is cut at once', () => {
  const before = performance.now()
  shortened('. '.repeat(500_000), 400)
  expect(performance.now() - before).toBeLessThan(50)
})
