import { lexicalEmbedding } from '@workbench/core/knowledge/lexical-embedding'
import { vectorStoreContract } from '@workbench/core/testing/vector-store-contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type PgvectorServer, startPgvector } from '../../testing/start-pgvector.ts'
import { openTestStore } from '../../testing/test-store.ts'
import { documentsBeside } from '../../testing/vectors-under-test.ts'
import { openPgvectorStore, type PgvectorStore } from './pgvector-store.ts'
import { createVectorRecords } from './vector-records.ts'

let server: PgvectorServer
beforeAll(async () => {
  server = await startPgvector()
})
afterAll(() => server.stop())

const empty = () => server.db.pool.query('truncate documents, chunks, chunk_vectors cascade')

async function open(): Promise<PgvectorStore> {
  const store = await openPgvectorStore(server.db)
  if (store === null) throw new Error('pgvector is not there')
  return store
}

vectorStoreContract('pgvector', async () => {
  const vectors = await open()
  await empty()
  return { vectors, ...documentsBeside(server.db.pool) }
})

describe('pgvector', () => {
  beforeEach(empty)
  const model = 'local:lexical'
  const aHash = (n: number) => n.toString(16).padStart(64, '0')
  const aText = (n: number) => `Passage ${n * 7_919} tells of ${(n * 104_729).toString(36)}.`
  const some = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ hash: aHash(n), vector: lexicalEmbedding(aText(n)) }))
  const query = (text: string) => ({
    ...{ model, vector: lexicalEmbedding(text), collections: null, tags: [], limit: 3 },
  })

  test('takes over vectors that came before it did', async () => {
    // More than are copied at a time.
    const vectors = some(520)
    await createVectorRecords(server.db).put(model, vectors)
    const documents = documentsBeside(server.db.pool)
    const { passages } = await documents.publish({ hashes: vectors.map(({ hash }) => hash) })
    const store = await open()
    await store.filled
    const [nearest] = await store.search(query(aText(510)))
    expect(nearest?.chunkId).toBe(passages[510]?.id)
    await store.close()
  })

  test('finds by its index, also in a small collection among many others', async () => {
    const store = await open()
    await store.put(model, some(300))
    const documents = documentsBeside(server.db.pool)
    const hashes = some(300).map(({ hash }) => hash)
    await documents.publish({ hashes: hashes.slice(0, 295) })
    const small = await documents.publish({ collection: 'small', hashes: hashes.slice(295) })
    await server.db.pool.query('analyze chunk_embeddings, chunks, documents')
    const found = await store.search({ ...query(aText(1)), collections: ['small'] })
    expect(found).toHaveLength(3)
    const ids = new Set(small.passages.map(({ id }) => id))
    expect(found.every(({ chunkId }) => ids.has(chunkId))).toBe(true)
    const { rows } = await server.db.pool.query<{ indexdef: string }>(
      "select indexdef from pg_indexes where tablename = 'chunk_embeddings' and indexdef like '%hnsw%'",
    )
    expect(rows).toHaveLength(1)
    await store.close()
  })
})

test('a database without the extension says so', async () => {
  const without = await openTestStore()
  try {
    expect(await openPgvectorStore(without.postgres.db)).toBeNull()
  } finally {
    await without.close()
  }
})
