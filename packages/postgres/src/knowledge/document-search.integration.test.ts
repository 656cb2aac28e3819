import { lexicalEmbedder } from '@workbench/core/knowledge/lexical-embedder'
import { lexicalEmbedding } from '@workbench/core/knowledge/lexical-embedding'
import type { DocumentQuery } from '@workbench/core/ports/document-search'
import type { Embedder } from '@workbench/core/ports/embedder'
import { testId } from '@workbench/core/testing/test-id'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestStore, type TestStore } from '../../testing/test-store.ts'
import { createDocumentSearch } from './document-search.ts'
import { type OpenKnowledge, openKnowledge } from './open-knowledge.ts'
import { createTextSearch } from './text-search.ts'

let store: TestStore
let knowledge: OpenKnowledge
const faults: unknown[] = []

beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(async () => {
  await store.empty()
  faults.length = 0
  knowledge = await openKnowledge(store.postgres.db, {
    embedder: lexicalEmbedder,
    onFault: (error) => faults.push(error),
  })
  return () => knowledge.close()
})
afterAll(() => store.close())

interface Stored {
  readonly title?: string
  readonly collection?: string
  readonly tags?: readonly string[]
  readonly isPublished?: boolean
}

/** @returns ids of the passages. */
async function aDocument(texts: readonly string[], stored: Stored = {}): Promise<readonly string[]> {
  const { collection = 'default', tags = [], isPublished = true } = stored
  const { pool } = store.postgres.db
  const documentId = testId()
  await pool.query(
    `insert into documents (id, collection, title, tags, sha256, size_bytes, generation, run_id,
       published_generation, chunks, created_at, updated_at)
     values ($1, $2, $3, $4, 'abc', 3, 1, $1, $5, 1, now(), now())`,
    [documentId, collection, stored.title ?? `${documentId}.md`, tags, isPublished ? 1 : null],
  )
  const ids: string[] = []
  for (const [ordinal, text] of texts.entries()) {
    const [id, hash] = [testId(), Buffer.from(testId().replaceAll('-', '').repeat(2), 'hex')]
    ids.push(id)
    await knowledge.vectors.put(lexicalEmbedder.model, [
      { hash: hash.toString('hex'), vector: lexicalEmbedding(text) },
    ])
    await pool.query(
      `insert into chunks (id, document_id, generation, ordinal, text, hash, page, heading, start_at, end_at)
       values ($1, $2, 1, $3, $4, $5, 7, '{Rules,Travel}', 10, 90)`,
      [id, documentId, ordinal, text, hash],
    )
  }
  return ids
}

const ask = (query: string, more: Partial<DocumentQuery> = {}): DocumentQuery => ({
  ...{ query, collections: null, limit: 10, by: 'text' },
  ...more,
})
const idsFor = async (query: string, more: Partial<DocumentQuery> = {}) =>
  (await knowledge.documentSearch.search(ask(query, more))).map(({ chunkId }) => chunkId)

test('a hit says where it stands, and marks the words of the question', async () => {
  const [id] = await aDocument(['Receipts of travel are handed in.'], { title: 'policy.pdf' })
  const [hit] = await knowledge.documentSearch.search(ask('travel receipt', { by: 'both' }))
  expect(hit).toEqual({
    ...{ chunkId: id, documentId: expect.any(String), title: 'policy.pdf', collection: 'default' },
    text: 'Receipts of travel are handed in.',
    ...{ page: 7, heading: ['Rules', 'Travel'], start: 10, end: 90 },
    score: expect.any(Number),
    marks: [
      [0, 8],
      [12, 18],
    ],
  })
})

describe('by words', () => {
  test('any word will do, and rare ones count more', async () => {
    const common = Array.from({ length: 20 }, (_, n) => `The committee met on day ${n} of the year.`)
    const [rare] = await aDocument(['The heron stood in the reeds.', ...common])
    expect((await idsFor('the committee and the heron'))[0]).toBe(rare)
    expect(await idsFor('committee')).toHaveLength(10)
  })

  test('a word is found in its other forms, and as it is', async () => {
    const ids = await aDocument(['Invoices were approved.', 'Herr Müller unterschrieb E10.', 'Nothing else.'])
    expect(await idsFor('approve an invoice')).toEqual([ids[0]])
    expect(await idsFor('MÜLLER')).toEqual([ids[1]])
    expect(await idsFor('e10')).toEqual([ids[1]])
  })

  test('words that stand everywhere find nothing, nor do signs', async () => {
    await aDocument(['What is this and that?'])
    for (const query of ['what is the', '?!', '   ', "'", '\\', "it's", '&|!()']) {
      expect(await idsFor(query)).toEqual([])
    }
  })

  test('signs that mean something to Postgres are words like any other', async () => {
    const [id] = await aDocument(['The café sells "tarts" & tea at 5:30.'])
    expect(await idsFor(`tarts' | !tea:* \\ <-> "café`)).toEqual([id])
  })

  test('a very long question is answered by the words that tell most', async () => {
    const [id] = await aDocument(['The heron stood in the reeds.'])
    const long = Array.from({ length: 5_000 }, (_, n) => `word${n}`).join(' ')
    expect(await idsFor(`heron ${long}`)).toEqual([id])
  })

  test('words that are all frequent find where they stand together', async () => {
    const of = (words: string, count: number) => Array.from({ length: count }, () => words)
    await aDocument([...of('budget of the town', 40), ...of('plan of the school', 40)])
    const [both] = await aDocument(['budget and plan'])
    await store.postgres.db.pool.query('analyze chunks')
    const text = createTextSearch(store.postgres.db, { frequentFrom: 10 })
    const found = await text.search({ query: 'budget plan', collections: null, tags: [], limit: 5 })
    expect(found[0]).toBe(both)
  })
})

test.each(['text', 'vectors', 'both'] as const)(
  'by %s: collections, tags and what is published',
  async (by) => {
    const [law] = await aDocument(['heron law'], { collection: 'laws', tags: ['eu', 'draft'] })
    const [note] = await aDocument(['heron note'], { collection: 'notes', tags: ['eu'] })
    await aDocument(['heron secret'], { isPublished: false })
    const found = async (more: Partial<DocumentQuery>) => (await idsFor('heron', { by, ...more })).toSorted()
    expect(await found({})).toEqual([law, note].toSorted())
    expect(await found({ collections: ['laws'] })).toEqual([law])
    expect(await found({ collections: [] })).toEqual([])
    expect(await found({ tags: ['eu'] })).toHaveLength(2)
    expect(await found({ tags: ['eu', 'draft'] })).toEqual([law])
    expect(await found({ limit: 1 })).toHaveLength(1)
  },
)

test.each(['text', 'vectors', 'both'] as const)('by %s: signs alone find nothing', async (by) => {
  await aDocument(['heron law'])
  for (const query of ['?!', '"', '%', '\u202E']) expect(await idsFor(query, { by })).toEqual([])
})

describe('when vectors can not be had', () => {
  const searchWith = (embedder: Embedder | null) =>
    createDocumentSearch({
      ...{ db: store.postgres.db, text: createTextSearch(store.postgres.db) },
      ...{ vectors: knowledge.vectors, embedder, onFault: (error) => faults.push(error) },
    })
  const failing = (embed: Embedder['embed']): Embedder => ({ model: 'x:y', batchSize: 1, embed })

  test('words rank alone, and that is said once until it is right again', async () => {
    const [id] = await aDocument(['heron'])
    let isDown = true
    const documentSearch = searchWith(
      failing(async (...asked) => {
        if (isDown) throw new Error('down')
        return lexicalEmbedder.embed(...asked)
      }),
    )
    const search = async () =>
      (await documentSearch.search(ask('heron', { by: 'both' }))).map(({ chunkId }) => chunkId)
    expect(await search()).toEqual([id])
    expect(await search()).toEqual([id])
    expect(faults).toHaveLength(1)
    isDown = false
    await search()
    isDown = true
    await search()
    expect(faults).toHaveLength(2)
  })

  test('a provider that takes too long is not waited for', async () => {
    const [id] = await aDocument(['heron'])
    const slow = failing(
      (_, { signal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    )
    const [hit] = await searchWith(slow).search(ask('heron', { by: 'both' }))
    expect(hit?.chunkId).toBe(id)
    expect(faults).toHaveLength(1)
  })

  test('whoever gives up gets no answer, and nobody is told of a fault', async () => {
    const stop = new AbortController()
    stop.abort(new Error('Gone'))
    const search = searchWith(lexicalEmbedder).search(ask('heron', { signal: stop.signal }))
    await expect(search).rejects.toThrow('Gone')
    expect(faults).toEqual([])
  })

  test('without an embedder words rank alone', async () => {
    const [id] = await aDocument(['heron'])
    const hits = await searchWith(null).search(ask('heron', { by: 'both' }))
    expect(hits.map(({ chunkId }) => chunkId)).toEqual([id])
    expect(await searchWith(null).search(ask('heron', { by: 'vectors' }))).toEqual([])
  })
})
