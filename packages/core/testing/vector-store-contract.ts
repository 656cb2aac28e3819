import { beforeEach, describe, expect, test } from 'vitest'
import { lexicalEmbedding } from '../src/knowledge/lexical-embedding.ts'
import type { VectorQuery, VectorStore } from '../src/ports/vector-store.ts'

/** A passage of a document that was published. */
export interface StoredPassage {
  readonly id: string
  /** SHA-256 of its text. */
  readonly hash: string
}

export interface VectorsUnderTest {
  readonly vectors: VectorStore
  /** Stores a document whose present content has passages of these texts, and tells of it. */
  publish(document: {
    readonly collection?: string
    readonly tags?: readonly string[]
    readonly hashes: readonly string[]
  }): Promise<{ readonly documentId: string; readonly passages: readonly StoredPassage[] }>
  /** Passages of content that is on its way for the first time. */
  begin(hashes: readonly string[]): Promise<void>
  /** The next content of the document is complete: these of its passages stay. */
  keepOnly(documentId: string, passageIds: readonly string[]): Promise<void>
  remove(documentId: string): Promise<void>
  /** As if this much time had passed since vectors were asked for. */
  age(ms: number): Promise<void>
}

const model = 'local:lexical'
const texts = [
  'Travel costs are refunded within thirty days of the receipts.',
  'The pump has to be vented before it is started again.',
  'Minutes of the meeting: the budget of 2027 was approved.',
  'A trip by train is paid for; receipts of travel are kept.',
] as const

/** Stands for the SHA-256 of a text; a test needs no real one. */
const hashOf = (n: number, of = 0) => `${of}${n}`.padStart(64, '0')

/** What every VectorStore must do. `make` gives an empty one, and what changes documents beside it. */
export function vectorStoreContract(name: string, make: () => Promise<VectorsUnderTest>): void {
  let under: VectorsUnderTest
  beforeEach(async () => {
    under = await make()
  })

  const put = (hashes: readonly string[]) =>
    under.vectors.put(
      model,
      hashes.map((hash, n) => ({ hash, vector: lexicalEmbedding(texts[n] ?? texts[0]) })),
    )
  const search = async (text: string, query: Partial<VectorQuery> = {}) =>
    (
      await under.vectors.search({
        ...{ model, vector: lexicalEmbedding(text), collections: null, tags: [], limit: 10 },
        ...query,
      })
    ).map(({ chunkId }) => chunkId)
  /** Stores hear of changes in their own time. */
  const eventually = (ask: () => Promise<readonly string[]>) => expect.poll(ask, { timeout: 10_000 })

  describe(`${name} as a vector store`, () => {
    test('a hash is missing until it has a vector of that model', async () => {
      const hashes = [hashOf(1), hashOf(2), hashOf(1)]
      expect((await under.vectors.missing(model, hashes)).toSorted()).toEqual([hashOf(1), hashOf(2)])
      await put([hashOf(1)])
      expect(await under.vectors.missing(model, hashes)).toEqual([hashOf(2)])
      expect(await under.vectors.missing('other:model', [hashOf(1)])).toEqual([hashOf(1)])
      expect(await under.vectors.missing(model, [])).toEqual([])
    })

    test('the nearest passages come first, with their cosine', async () => {
      const hashes = texts.map((_, n) => hashOf(n, 1))
      await put(hashes)
      const { passages } = await under.publish({ hashes })
      const question = 'receipts of travel costs'
      await eventually(() => search(question)).toHaveLength(4)
      expect((await search(question)).slice(0, 2).toSorted()).toEqual(
        [passages[0]?.id, passages[3]?.id].toSorted(),
      )
      expect(await search(question, { limit: 1 })).toHaveLength(1)
      const [same] = await under.vectors.search({
        ...{ model, vector: lexicalEmbedding(texts[1]), collections: null, tags: [], limit: 1 },
      })
      expect(same?.chunkId).toBe(passages[1]?.id)
      expect(same?.score).toBeCloseTo(1, 4)
    })

    test('a vector that is there stays as it is', async () => {
      const hash = hashOf(1, 2)
      await put([hash])
      await under.vectors.put(model, [{ hash, vector: lexicalEmbedding('something else') }])
      await under.publish({ hashes: [hash] })
      await eventually(() => search(texts[0])).toHaveLength(1)
      const [found] = await under.vectors.search({
        ...{ model, vector: lexicalEmbedding(texts[0]), collections: null, tags: [], limit: 1 },
      })
      expect(found?.score).toBeCloseTo(1, 4)
    })

    test('any of the collections and all of the tags are asked for', async () => {
      const hashes = texts.map((_, n) => hashOf(n, 3))
      await put(hashes)
      const at = (n: number) => [hashes[n] ?? '']
      const laws = await under.publish({ collection: 'laws', tags: ['eu', 'draft'], hashes: at(0) })
      const notes = await under.publish({ collection: 'notes', tags: ['eu'], hashes: at(1) })
      const rest = await under.publish({ collection: 'rest', hashes: at(2) })
      const [law, note, other] = [laws, notes, rest].map(({ passages }) => passages[0]?.id)
      const found = async (query: Partial<VectorQuery>) => (await search('travel', query)).toSorted()
      await eventually(() => found({})).toEqual([law, note, other].toSorted())
      expect(await found({ collections: ['laws'] })).toEqual([law])
      expect(await found({ collections: ['laws', 'rest', 'nothing'] })).toEqual([law, other].toSorted())
      expect(await found({ collections: [] })).toEqual([])
      expect(await found({ tags: ['eu'] })).toEqual([law, note].toSorted())
      expect(await found({ tags: ['eu', 'draft'] })).toEqual([law])
      expect(await found({ tags: ['draft'], collections: ['notes'] })).toEqual([])
    })

    test('vectors of another model are not compared', async () => {
      await put([hashOf(1, 4)])
      await under.publish({ hashes: [hashOf(1, 4)] })
      await eventually(() => search(texts[0])).toHaveLength(1)
      expect(await search(texts[0], { model: 'other:model' })).toEqual([])
    })

    test('a text that stands in two documents has one vector and is found in both', async () => {
      await put([hashOf(1, 5)])
      await under.publish({ hashes: [hashOf(1, 5)] })
      await under.publish({ hashes: [hashOf(1, 5)] })
      await eventually(() => search(texts[0])).toHaveLength(2)
    })

    test('what was never published is not found', async () => {
      await put([hashOf(1, 6), hashOf(2, 6)])
      await under.begin([hashOf(1, 6)])
      const { passages } = await under.publish({ hashes: [hashOf(2, 6)] })
      await eventually(() => search(texts[0])).toEqual(passages.map(({ id }) => id))
    })

    test('passages that are gone, and documents, are found no more', async () => {
      const hashes = [hashOf(1, 7), hashOf(2, 7), hashOf(3, 7)]
      await put(hashes)
      const first = await under.publish({ hashes: hashes.slice(0, 2) })
      const second = await under.publish({ hashes: hashes.slice(2) })
      const [stays] = first.passages
      await eventually(() => search(texts[0])).toHaveLength(3)
      await under.keepOnly(first.documentId, [stays?.id ?? ''])
      await eventually(() => search(texts[0])).toHaveLength(2)
      await under.remove(second.documentId)
      await eventually(() => search(texts[0])).toEqual([stays?.id])
    })

    test('a sweep takes what stands in no passage, once nobody has asked for it in a while', async () => {
      await put([hashOf(1, 8), hashOf(2, 8), hashOf(3, 8)])
      await under.publish({ hashes: [hashOf(1, 8)] })
      expect(await under.vectors.sweep()).toBe(0)
      await under.age(2 * 3_600_000)
      // Somebody is about to write a passage of it.
      await under.vectors.missing(model, [hashOf(2, 8)])
      expect(await under.vectors.sweep()).toBe(1)
      expect(await under.vectors.missing(model, [hashOf(1, 8), hashOf(2, 8), hashOf(3, 8)])).toEqual([
        hashOf(3, 8),
      ])
    })
  })
}
