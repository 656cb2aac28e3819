import { expect, test } from 'vitest'
import { ingestFacts } from './ingest-facts.ts'

test('model, pages, characters and notes come from the run', () => {
  const output = {
    pages: 3,
    characters: 9000,
    embedded: 4,
    isUnchanged: false,
    notes: ['Page 2 has no text.'],
  }
  expect(ingestFacts({ input: { embeddingModel: 'local:lexical' }, output })).toEqual({
    embeddingModel: 'local:lexical',
    pages: 3,
    characters: 9000,
    embedded: 4,
    isUnchanged: false,
    notes: ['Page 2 has no text.'],
  })
})

test('before the run has ended, only the model is known', () => {
  expect(ingestFacts({ input: { embeddingModel: null }, output: null })).toMatchObject({
    embeddingModel: null,
    pages: null,
    notes: [],
  })
  expect(ingestFacts({ input: {}, output: null }).embeddingModel).toBeUndefined()
})
