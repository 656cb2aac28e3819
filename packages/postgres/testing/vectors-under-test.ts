import { testId } from '@workbench/core/testing/test-id'
import type { VectorsUnderTest } from '@workbench/core/testing/vector-store-contract'
import type pg from 'pg'
import { channels } from '../src/channels.ts'

/** What changes documents beside a vector store, as ingestion does it. */
export function documentsBeside(db: Pick<pg.Pool, 'query'>): Omit<VectorsUnderTest, 'vectors'> {
  const tell = (documentId: string) =>
    db.query('select pg_notify($1, $2)', [channels.documentsChanged, documentId])

  async function store(collection: string, tags: readonly string[], hashes: readonly string[]) {
    const documentId = testId()
    await db.query(
      `insert into documents (id, collection, title, tags, sha256, size_bytes, generation, run_id, created_at, updated_at)
       values ($1, $2, $1::uuid::text, $3, 'abc', 3, 1, $1, now(), now())`,
      [documentId, collection, tags],
    )
    const passages = hashes.map((hash) => ({ id: testId(), hash }))
    await db.query(
      `insert into chunks (id, document_id, generation, ordinal, text, hash, heading, start_at, end_at)
       select p.id, $1, 1, n, p.hash, decode(p.hash, 'hex'), '{}', 0, 1
       from unnest($2::uuid[], $3::text[]) with ordinality as p (id, hash, n)`,
      [documentId, passages.map(({ id }) => id), passages.map(({ hash }) => hash)],
    )
    return { documentId, passages }
  }

  return {
    async publish({ collection = 'default', tags = [], hashes }) {
      const stored = await store(collection, tags, hashes)
      await db.query('update documents set published_generation = 1 where id = $1', [stored.documentId])
      await tell(stored.documentId)
      return stored
    },
    async begin(hashes) {
      await store('default', [], hashes)
    },
    async keepOnly(documentId, passageIds) {
      await db.query('update chunks set generation = 2 where document_id = $1 and id = any($2::uuid[])', [
        documentId,
        passageIds,
      ])
      await db.query('delete from chunks where document_id = $1 and generation < 2', [documentId])
      await db.query('update documents set generation = 2, published_generation = 2 where id = $1', [
        documentId,
      ])
      await tell(documentId)
    },
    async remove(documentId) {
      await db.query('delete from documents where id = $1', [documentId])
      await tell(documentId)
    },
    async age(ms) {
      await db.query("update chunk_vectors set touched_at = touched_at - $1 * interval '1 millisecond'", [ms])
    },
  }
}
