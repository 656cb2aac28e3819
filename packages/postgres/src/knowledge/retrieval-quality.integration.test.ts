import { createHash } from 'node:crypto'
import { lexicalEmbedder } from '@workbench/core/knowledge/lexical-embedder'
import { lexicalEmbedding } from '@workbench/core/knowledge/lexical-embedding'
import { testId } from '@workbench/core/testing/test-id'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Quality, qualityOf } from '../../testing/retrieval/quality.ts'
import { questions } from '../../testing/retrieval/questions.ts'
import { readRetrievalSet } from '../../testing/retrieval/read-retrieval-set.ts'
import { openTestStore, type TestStore } from '../../testing/test-store.ts'
import { type OpenKnowledge, openKnowledge } from './open-knowledge.ts'

let store: TestStore
let knowledge: OpenKnowledge
const nameOf = new Map<string, string>()

beforeAll(async () => {
  store = await openTestStore()
  const { db } = store.postgres
  knowledge = await openKnowledge(db, {
    embedder: lexicalEmbedder,
    onFault: (error) => {
      throw error
    },
  })
  for (const { title, kind, passages } of await readRetrievalSet()) {
    const documentId = testId()
    await db.pool.query(
      `insert into documents (id, collection, title, tags, sha256, size_bytes, generation, run_id,
         published_generation, chunks, created_at, updated_at)
       values ($1, $2, $3, '{}', 'abc', 3, 1, $1, 1, $4, now(), now())`,
      [documentId, kind, title, passages.length],
    )
    for (const [ordinal, { name, heading, text }] of passages.entries()) {
      const chunkId = testId()
      nameOf.set(chunkId, name)
      const hash = createHash('sha256').update(text).digest('hex')
      await knowledge.vectors.put(lexicalEmbedder.model, [{ hash, vector: lexicalEmbedding(text) }])
      await db.pool.query(
        `insert into chunks (id, document_id, generation, ordinal, text, hash, heading, start_at, end_at)
         values ($1, $2, 1, $3, $4, $5, $6, 0, $7)`,
        [chunkId, documentId, ordinal, text, Buffer.from(hash, 'hex'), [heading], text.length],
      )
    }
  }
})
afterAll(async () => {
  await knowledge.close()
  await store.close()
})

async function qualityBy(by: 'text' | 'vectors' | 'both'): Promise<Quality> {
  const asked = []
  for (const { question, answers } of questions) {
    const hits = await knowledge.documentSearch.search({ query: question, collections: null, limit: 10, by })
    asked.push({ found: hits.map(({ chunkId }) => nameOf.get(chunkId) ?? ''), answers })
  }
  return qualityOf(asked)
}

const shown = ({ recallAt5, mrr }: Quality) => `recall@5 ${recallAt5.toFixed(2)}, MRR ${mrr.toFixed(3)}`

test('every question has its answer among the passages', async () => {
  const names = new Set(nameOf.values())
  expect(questions).toHaveLength(50)
  expect(questions.flatMap(({ answers }) => answers.filter((name) => !names.has(name)))).toEqual([])
})

test('words and vectors together find at least as well as the better of the two', async () => {
  const [text, vectors, both] = [await qualityBy('text'), await qualityBy('vectors'), await qualityBy('both')]
  process.stderr.write(
    `Retrieval over ${nameOf.size} passages, 50 questions: words ${shown(text)}; vectors ${shown(vectors)}; ` +
      `both ${shown(both)}\n`,
  )
  expect(both.recallAt5).toBeGreaterThanOrEqual(Math.max(text.recallAt5, vectors.recallAt5))
  expect(both.mrr).toBeGreaterThanOrEqual(Math.max(text.mrr, vectors.mrr))
  expect(both.recallAt5).toBeGreaterThanOrEqual(0.85)
})
