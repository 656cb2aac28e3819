import { dotProduct } from '@workbench/core/knowledge/dot-product'
import { describe, expect, test } from 'vitest'
import { createVectorIndex, type VectorIndex } from './vector-index.ts'

const everything = { collections: null, tags: [] }

/** The same numbers at every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

function aVector(dimensions: number, random: () => number, sparse = false): Float32Array {
  const values = Float32Array.from({ length: dimensions }, () =>
    sparse && random() < 0.9 ? 0 : random() * 2 - 1,
  )
  const length = Math.hypot(...values) || 1
  return values.map((value) => value / length)
}

function anIndex(vectors: readonly Float32Array[], dimensions: number): VectorIndex {
  const index = createVectorIndex(dimensions)
  index.setDocument({ id: 'd', collection: 'default', tags: [] })
  for (const [n, vector] of vectors.entries()) index.add('d', idOf(n), vector)
  return index
}

const idOf = (n: number) => `chunk-${String(n).padStart(5, '0')}`

const plainSearch = (vectors: readonly Float32Array[], query: Float32Array, limit: number) =>
  vectors
    .map((vector, n) => ({ chunkId: idOf(n), score: dotProduct(query, vector) }))
    .sort((a, b) => b.score - a.score || (a.chunkId < b.chunkId ? -1 : 1))
    .slice(0, limit)

describe('the nearest are exactly those of a plain comparison', () => {
  test.each([
    ['384 numbers', 384, false],
    ['384 numbers, most of them 0', 384, true],
    ['7 numbers, no multiple of 16', 7, false],
    ['3072 numbers', 3_072, false],
  ])('of vectors of %s', (_, dimensions, sparse) => {
    const random = randomFrom(dimensions)
    const vectors = Array.from({ length: 1_000 }, () => aVector(dimensions, random, sparse))
    const index = anIndex(vectors, dimensions)
    for (let question = 0; question < 5; question += 1) {
      const vector = aVector(dimensions, random, sparse)
      for (const limit of [1, 10, 50]) {
        expect(index.search({ ...everything, vector, limit })).toEqual(plainSearch(vectors, vector, limit))
      }
    }
  })

  test('among vectors that differ by less than rounding does', () => {
    const random = randomFrom(1)
    const base = aVector(384, random)
    const vectors = Array.from({ length: 2_000 }, () => {
      const near = base.map((value) => value + (random() - 0.5) * 1e-5)
      const length = Math.hypot(...near)
      return near.map((value) => value / length)
    })
    const found = anIndex(vectors, 384).search({ ...everything, vector: base, limit: 20 })
    expect(found).toEqual(plainSearch(vectors, base, 20))
  })

  test('among vectors that are all the same, by their ids', () => {
    const vector = aVector(384, randomFrom(2))
    const found = anIndex(Array(100).fill(vector), 384).search({ ...everything, vector, limit: 3 })
    expect(found.map(({ chunkId }) => chunkId)).toEqual([idOf(0), idOf(1), idOf(2)])
  })

  test('across more vectors than are scanned or kept in one piece, after many went', () => {
    const random = randomFrom(3)
    const vectors = Array.from({ length: 9_000 }, () => aVector(16, random))
    const index = anIndex(vectors, 16)
    const kept = vectors.map((vector, n) => (n % 3 === 0 ? vector : null))
    for (const [n, vector] of kept.entries()) if (vector === null) index.remove('d', idOf(n))
    expect(index.size).toBe(3_000)
    const query = aVector(16, random)
    const expected = plainSearch(vectors, query, 9_000).filter(
      ({ chunkId }) => Number(chunkId.slice(6)) % 3 === 0,
    )
    expect(index.search({ ...everything, vector: query, limit: 50 })).toEqual(expected.slice(0, 50))
  })
})

describe('what is asked for', () => {
  const random = randomFrom(4)
  const vector = aVector(32, random)
  const index = createVectorIndex(32)
  const documents = [
    { id: 'a', collection: 'laws', tags: ['eu', 'draft'] },
    { id: 'b', collection: 'laws', tags: ['eu'] },
    { id: 'c', collection: 'notes', tags: [] },
  ]
  for (const document of documents) {
    index.setDocument(document)
    index.add(document.id, `of ${document.id}`, aVector(32, random))
  }
  const found = (changes: object) =>
    index
      .search({ ...everything, vector, limit: 10, ...changes })
      .map(({ chunkId }) => chunkId)
      .sort()

  test('may be any of some collections, and all of some tags', () => {
    expect(found({})).toEqual(['of a', 'of b', 'of c'])
    expect(found({ collections: ['laws'] })).toEqual(['of a', 'of b'])
    expect(found({ collections: ['laws', 'notes'] })).toHaveLength(3)
    expect(found({ collections: [] })).toEqual([])
    expect(found({ tags: ['eu', 'draft'] })).toEqual(['of a'])
    expect(found({ collections: ['notes'], tags: ['eu'] })).toEqual([])
  })

  test('follows a document that changes its collection, or goes', () => {
    index.setDocument({ id: 'c', collection: 'laws', tags: [] })
    expect(found({ collections: ['laws'] })).toHaveLength(3)
    index.removeDocument('c')
    expect(found({})).toEqual(['of a', 'of b'])
    expect(index.documentIds()).toEqual(['a', 'b'])
  })

  test('finds nothing with a vector of another model', () => {
    expect(index.search({ ...everything, vector: aVector(16, random), limit: 5 })).toEqual([])
    index.add('a', 'of another model', aVector(16, random))
    expect(index.size).toBe(2)
  })
})

test('a passage that is there already is not there twice', () => {
  const vectors = [aVector(32, randomFrom(5))]
  const index = anIndex(vectors, 32)
  index.add('d', idOf(0), vectors[0] ?? new Float32Array(32))
  expect(index.size).toBe(1)
  expect(index.chunkIdsOf('d')).toEqual([idOf(0)])
})

test('passages belong to documents', () => {
  expect(() => createVectorIndex(16).add('nobody', 'c', aVector(16, randomFrom(6)))).toThrow(/not known/)
})

test('memory has an end, and what is there can still be found', () => {
  const random = randomFrom(7)
  const index = createVectorIndex(16, 10 * 16 * 5)
  index.setDocument({ id: 'd', collection: 'default', tags: [] })
  const vectors = Array.from({ length: 11 }, () => aVector(16, random))
  const add = (n: number) => index.add('d', idOf(n), vectors[n] ?? aVector(16, random))
  for (let n = 0; n < 10; n += 1) add(n)
  expect(() => add(10)).toThrow(/no room in memory for more than 10 vectors/)
  expect(index.search({ ...everything, vector: aVector(16, random), limit: 50 })).toHaveLength(10)
})
