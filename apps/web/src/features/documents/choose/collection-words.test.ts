import { expect, test } from 'vitest'
import { collectionSize, emptyAmong } from './collection-words.ts'

const collections = [
  { name: 'reports', documents: 1, chunks: 1200 },
  { name: 'drafts', documents: 2, chunks: 0 },
]

test('how much is in a collection', () => {
  expect(collections.map(collectionSize)).toEqual(['1 document, 1,200 passages', '2 documents, 0 passages'])
})

test('collections that are unknown, and those of which nothing was read yet, have nothing to find', () => {
  expect(emptyAmong(['reports', 'drafts', 'teas'], collections)).toEqual(['drafts', 'teas'])
  expect(emptyAmong(['reports'], collections)).toEqual([])
})
