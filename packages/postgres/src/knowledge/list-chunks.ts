import { NotFoundError } from '@workbench/core/errors'
import type { DocumentChunk } from '@workbench/core/models/document'
import type { DocumentId } from '@workbench/core/models/ids'
import type { DocumentRepository } from '@workbench/core/ports/document-repository'
import type { Page } from '@workbench/core/ports/page'
import { decodeCursor, encodeCursor, uuidShape } from '../cursor.ts'
import type { Database } from '../database.ts'
import { findDocument } from './list-documents.ts'
import { hasWords } from './words-of-query.sql.ts'

interface ChunkRow extends Omit<DocumentChunk, 'documentId'> {
  documentId: string
}

const columns = `c.id, c.document_id as "documentId", c.ordinal, c.text, c.page, c.heading, c.start_at as start,
  c.end_at as "end", (select count(*)::int from chunk_uses u where u.chunk_id = c.id) as uses`

/**
 * In order: what can be found of the document, or, before it could be read to its end, what there is of it so far.
 *
 * @throws NotFoundError
 */
export async function listChunks(
  db: Database,
  id: DocumentId,
  { limit, cursor, q, from = 0 }: Parameters<DocumentRepository['chunks']>[1],
): Promise<Page<DocumentChunk>> {
  const name = `passages of ${id}`
  const [ordinal = null, chunkId = null] =
    cursor === undefined ? [] : decodeCursor(name, cursor, [/^\d{1,9}$/, uuidShape])
  const { rows } = await db.pool.query<ChunkRow>(
    `select ${columns} from chunks c join documents d on d.id = c.document_id
     where c.document_id = $1 and c.generation >= coalesce(d.published_generation, 0) and c.ordinal >= $6
       and ($2::int is null or (c.ordinal, c.id) > ($2::int, $3::uuid))
       and ($4::text is null or ${hasWords('c.words', '$4')})
     order by c.ordinal, c.id limit $5`,
    [id, ordinal, chunkId, q ?? null, limit + 1, from],
  )
  if (rows.length === 0) await findDocument(db, id)
  const items = rows.slice(0, limit).map(toChunk)
  const last = items.at(-1)
  const hasMore = rows.length > limit && last !== undefined
  return { items, nextCursor: hasMore ? encodeCursor(name, [String(last.ordinal), last.id]) : null }
}

/** @throws NotFoundError */
export async function findChunk(db: Database, chunkId: string): Promise<DocumentChunk> {
  const rows = await db.query<ChunkRow>(
    { name: 'find_chunk', text: `select ${columns} from chunks c where c.id = $1` },
    [chunkId],
  )
  const [row] = rows
  if (row === undefined) throw new NotFoundError('passage', chunkId)
  return toChunk(row)
}

const toChunk = ({ documentId, ...chunk }: ChunkRow): DocumentChunk => ({
  ...chunk,
  documentId: documentId as DocumentId,
})
