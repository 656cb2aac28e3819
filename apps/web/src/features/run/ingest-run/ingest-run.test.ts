import type { Event } from '@workbench/client/models'
import { anEvent } from '@workbench/client/testing/an-event'
import { expect, test } from 'vitest'
import { ingestInputOf, ingestOutputOf } from '../../documents/ingest-shapes.ts'
import { embeddedWords, readSoFar } from './ingest-words.ts'

const batch = (seq: number, number: number, chunks: number): Event => ({
  ...anEvent(seq, 'StepFinished', { key: `batch/${number}`, chunks, characters: chunks * 10 }),
  component: 'knowledge',
})

test('how far it has come is what the last batch tells, also when an attempt tells it again', () => {
  expect(readSoFar([])).toBeNull()
  expect(readSoFar([batch(1, 0, 256), batch(2, 1, 512), batch(3, 0, 256)])).toEqual({
    batches: 2,
    chunks: 512,
    characters: 5120,
  })
})

test.each([
  [null, 10, 0, 'none: passages are found by their words alone'],
  ['local:lexical', 1200, 1200, '1,200'],
  ['local:lexical', 10, 3, '3; the others were known'],
  ['local:lexical', 10, 0, 'none: all of them were known'],
] as const)('with model %s, of %i passages %i embedded: %s', (embeddingModel, chunks, embedded, expected) => {
  expect(embeddedWords({ embeddingModel }, { chunks, embedded })).toBe(expected)
})

test('what is missing in an input is a gap, no error', () => {
  expect(ingestInputOf({ title: 'a.md', input: null })).toMatchObject({
    documentId: null,
    title: 'a.md',
    generation: 1,
  })
  expect(ingestOutputOf({ output: null })).toBeNull()
  expect(ingestOutputOf({ output: { chunks: 3, notes: ['Page 2 has no text.', 7] } })).toMatchObject({
    chunks: 3,
    pages: null,
    notes: ['Page 2 has no text.'],
  })
})
