import { expect, test } from 'vitest'
import { citedPart } from './cited-part.ts'
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
  expect(performance.now() - before).toBeLessThan(2_000)
})

test('paragraphs stay on lines of their own, so that a heading is none of the sentence below it', () => {
  expect(shortened('Costs\n\nNine months\nwith four people.', 90)).toBe(
    'Costs\nNine months with four people.',
  )
})

const passage = `The service was written in 2016. ${'It has been changed since. '.repeat(10)}Eleven invoices were wrong by the rounding of refunds. ${'Nobody has asked why. '.repeat(10)}`

test('of a long passage the part is shown that the turn speaks about', () => {
  const turn = 'Let us look. Eleven invoices were wrong [2]. The service is old [1]. So be it.'
  expect(citedPart(passage, turn, '2', 120)).toMatch(/^… .*Eleven invoices were wrong/)
  expect(citedPart(passage, turn, '1', 120)).toMatch(/^The service was written/)
})

test('a marker behind the full stop belongs to the sentence before it', () => {
  expect(
    citedPart(passage, 'It is old. Wrong by the rounding of refunds. [1] So be it.', '1', 120),
  ).toContain('rounding')
})

test('a short passage is shown whole, and what nobody speaks about from its beginning', () => {
  expect(citedPart('All of it.', 'Nothing [1].', '1', 120)).toBe('All of it.')
  expect(citedPart(passage, 'Bananas [1].', '1', 120)).toMatch(/^The service was written/)
  expect(citedPart(passage, 'No marker.', '(1', 120)).toMatch(/^The service was written/)
})
