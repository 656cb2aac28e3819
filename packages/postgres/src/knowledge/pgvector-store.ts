import type { VectorQuery, VectorStore } from '@workbench/core/ports/vector-store'
import pg from 'pg'
import type { Database } from '../database.ts'
import { inTransaction } from '../in-transaction.ts'
import { fillEmbeddings } from './fill-embeddings.ts'
import { ensureEmbeddingIndex, ensureEmbeddingTable } from './pgvector-schema.ts'
import { bytesOf, createVectorRecords, floatBytes } from './vector-records.ts'
import { isVisible, isWanted } from './visible-passages.sql.ts'

export interface PgvectorStore extends VectorStore {
  /** Vectors that came before the extension did are in the index; searches until then find fewer. */
  readonly filled: Promise<void>
  close(): Promise<void>
}

/**
 * Lets the database find the nearest vectors, by pgvector's index (HNSW): nearly always the nearest, without memory in
 * our processes. The vectors stay where they are for any Postgres; the index is beside them and can be made anew.
 *
 * @returns null when this database has no pgvector of version 0.8 or newer, or may not use it.
 */
export async function openPgvectorStore(db: Database): Promise<PgvectorStore | null> {
  if (!(await ensureEmbeddingTable(db.pool))) return null
  const closing = new AbortController()
  const indexes = new Map<string, Promise<void>>()
  const indexed = (model: string, dimensions: number): Promise<void> => {
    const name = `${model} ${dimensions}`
    const known = indexes.get(name)
    if (known !== undefined) return known
    const made = ensureEmbeddingIndex(db.pool, model, dimensions)
    made.catch(() => indexes.delete(name))
    indexes.set(name, made)
    return made
  }
  const filled = fillEmbeddings(db, closing.signal, indexed)
  // Whoever waits for it is told; a search does not.
  filled.catch(() => {})
  return {
    ...createVectorRecords(db),
    filled,
    async put(model, vectors) {
      const [first] = vectors
      if (first === undefined) return
      await indexed(model, first.vector.length)
      await db.query(putStatement, [
        model,
        vectors.map(({ hash }) => bytesOf(hash)),
        vectors.map(({ vector }) => floatBytes(vector)),
        vectors.map(({ vector }) => vectorText(vector)),
      ])
    },
    search: (query) => searchNearest(db, query),
    async close() {
      closing.abort()
      await filled.catch(() => {})
    },
  }
}

/** Foreign keys are looked at when the statement is done, so one statement writes both. */
const putStatement = {
  name: 'embeddings_put',
  text: `
with kept as (
  insert into chunk_vectors (model, hash, vector)
  select $1, v.hash, v.vector from unnest($2::bytea[], $3::bytea[]) as v (hash, vector)
  order by v.hash
  on conflict (model, hash) do update set touched_at = now()
)
insert into chunk_embeddings (model, hash, embedding)
select $1, v.hash, v.embedding::vector from unnest($2::bytea[], $4::text[]) as v (hash, embedding)
order by v.hash
on conflict (model, hash) do nothing`,
}

/**
 * The index gives the nearest one after the other, as long as the conditions leave too few (iterative scan); model and
 * dimensions stand in the text so that the index of that model fits.
 */
async function searchNearest(
  db: Database,
  { model, vector, collections, tags, limit }: VectorQuery,
): ReturnType<VectorStore['search']> {
  const dimensions = Math.trunc(vector.length)
  const distance = `(v.embedding::vector(${dimensions}) <#> $1::vector(${dimensions}))`
  const { rows } = await inTransaction(db.pool, async (client) => {
    await client.query('set local hnsw.ef_search = 100; set local hnsw.iterative_scan = strict_order')
    return client.query<{ chunkId: string; score: number }>(
      `select c.id as "chunkId", -${distance} as score
       from chunk_embeddings v
       join chunks c on c.hash = v.hash
       join documents d on d.id = c.document_id
       where v.model = ${pg.escapeLiteral(model)} and v.dimensions = ${dimensions}
         and ${isVisible} and ${isWanted('$2', '$3')}
       order by ${distance} limit $4`,
      [vectorText(vector), collections, tags.length === 0 ? null : tags, limit],
    )
  })
  return rows.sort((a, b) => b.score - a.score || (a.chunkId < b.chunkId ? -1 : 1))
}

/** As pgvector reads it. */
const vectorText = (vector: Float32Array): string => `[${vector.join(',')}]`
