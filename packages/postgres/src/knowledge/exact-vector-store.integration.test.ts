import { lexicalEmbedding } from '@workbench/core/knowledge/lexical-embedding'
import { vectorStoreContract } from '@workbench/core/testing/vector-store-contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestStore, type TestStore } from '../../testing/test-store.ts'
import { documentsBeside } from '../../testing/vectors-under-test.ts'
import { createExactVectorStore, type ExactVectorStore } from './exact-vector-store.ts'

let store: TestStore
const opened: ExactVectorStore[] = []
beforeAll(async () => {
  store = await openTestStore()
})
afterAll(async () => {
  await Promise.all(opened.map((vectors) => vectors.close()))
  await store.close()
})

const open = () => {
  const vectors = createExactVectorStore(store.postgres.db)
  opened.push(vectors)
  return vectors
}

vectorStoreContract('an exact scan', async () => {
  await store.empty()
  return { vectors: open(), ...documentsBeside(store.postgres.db.pool) }
})

const query = {
  ...{ model: 'local:lexical', vector: lexicalEmbedding('Bees dance.') },
  ...{ collections: null, tags: [], limit: 10 },
}
const hashes = ['a', 'b'].map((letter) => letter.repeat(64))
const put = (vectors: ExactVectorStore) =>
  vectors.put(
    'local:lexical',
    hashes.map((hash) => ({ hash, vector: lexicalEmbedding(hash) })),
  )

test('what changed while its connection was broken is found once it is back', async () => {
  await store.empty()
  const { pool } = store.postgres.db
  const vectors = open()
  await put(vectors)
  const documents = documentsBeside(pool)
  const first = await documents.publish({ hashes: hashes.slice(0, 1) })
  await expect.poll(() => vectors.search(query), { timeout: 10_000 }).toHaveLength(1)
  await pool.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'workbench vectors' and datname = current_database()",
  )
  await documents.publish({ hashes: hashes.slice(1) })
  await documents.remove(first.documentId)
  await expect.poll(async () => (await vectors.search(query)).length, { timeout: 10_000 }).toBe(1)
})

test('a store that is closed answers nobody, and holds no connection', async () => {
  const vectors = open()
  await vectors.search(query)
  const asked = vectors.search(query)
  await Promise.all([expect(asked).rejects.toThrow('closed'), vectors.close()])
})
