import type { DocumentUse } from '@workbench/core/models/document'
import type { DocumentId } from '@workbench/core/models/ids'
import type { DocumentRepository } from '@workbench/core/ports/document-repository'
import type { Page } from '@workbench/core/ports/page'
import { decodeCursor, encodeCursor, isoShape, uuidShape } from '../cursor.ts'
import type { Database } from '../database.ts'
import { findDocument } from './list-documents.ts'
import { hasWords } from './words-of-query.sql.ts'

interface UseRow extends Omit<DocumentUse, 'at'> {
  at: Date
}

/** Newest first; within a run its last turn first. @throws NotFoundError */
export async function listUses(
  db: Database,
  id: DocumentId,
  { limit, cursor, chunkId, q }: Parameters<DocumentRepository['uses']>[1],
): Promise<Page<DocumentUse>> {
  const name = `uses of ${id}`
  const [at = null, runId = null, turn = null, marker = null] =
    cursor === undefined ? [] : decodeCursor(name, cursor, [isoShape, uuidShape, /^\d{1,9}$/, /^.{1,50}$/s])
  const { rows } = await db.pool.query<UseRow>(
    `select u.run_id as "runId", r.title as "runTitle", u.turn, u.speaker, u.chunk_id as "chunkId", u.marker,
       u.is_cited as "isCited", u.at
     from chunk_uses u join runs r on r.id = u.run_id
     where u.document_id = $1 and ($2::uuid is null or u.chunk_id = $2)
       and ($3::text is null or exists (
         select from chunks c where c.id = u.chunk_id and ${hasWords('c.words', '$3')}))
       and ($4::timestamptz is null
         or (u.at, u.run_id, u.turn, u.marker) < ($4::timestamptz, $5::uuid, $6::int, $7::text))
     order by u.at desc, u.run_id desc, u.turn desc, u.marker desc limit $8`,
    [id, chunkId ?? null, q ?? null, at, runId, turn, marker, limit + 1],
  )
  if (rows.length === 0) await findDocument(db, id)
  const items = rows.slice(0, limit).map((row) => ({ ...row, at: row.at.toISOString() }))
  const last = items.at(-1)
  const hasMore = rows.length > limit && last !== undefined
  const place = last && [last.at, last.runId, String(last.turn), last.marker]
  return { items, nextCursor: hasMore && place ? encodeCursor(name, place) : null }
}
