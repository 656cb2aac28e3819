import type pg from 'pg'
import { isVisible } from '../visible-passages.sql.ts'
import type { IndexedDocument } from './vector-index.ts'

type Reader = Pick<pg.Pool, 'query'>

/** A document as it can be found at the moment. */
export interface FoundDocument extends IndexedDocument {
  readonly chunkIds: readonly string[]
}

/** Every document that can be found. */
export async function publishedIds(db: Reader): Promise<readonly string[]> {
  const { rows } = await db.query<{ id: string }>(
    'select id from documents where published_generation is not null order by id',
  )
  return rows.map(({ id }) => id)
}

/** Of these documents those that can be found, with the passages that can. */
export async function readDocuments(db: Reader, ids: readonly string[]): Promise<readonly FoundDocument[]> {
  const { rows } = await db.query<FoundDocument>(
    `select d.id, d.collection, d.tags,
       array(select c.id::text from chunks c where c.document_id = d.id and ${isVisible}) as "chunkIds"
     from documents d where d.id = any($1::uuid[]) and d.published_generation is not null`,
    [ids],
  )
  return rows
}

/** Of these passages those that have a vector of the model. */
export async function readVectors(
  db: Reader,
  model: string,
  chunkIds: readonly string[],
): Promise<readonly { readonly id: string; readonly vector: Float32Array }[]> {
  const { rows } = await db.query<{ id: string; vector: Buffer }>(
    `select c.id, v.vector from chunks c join chunk_vectors v on v.model = $1 and v.hash = c.hash
     where c.id = any($2::uuid[])`,
    [model, chunkIds],
  )
  return rows.map(({ id, vector }) => ({ id, vector: floatsIn(vector) }))
}

/** Copied, since floats must stand at a multiple of four. */
function floatsIn(bytes: Buffer): Float32Array {
  const copy = new Uint8Array(bytes)
  return new Float32Array(copy.buffer, 0, Math.floor(copy.byteLength / 4))
}
