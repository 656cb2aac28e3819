import type { DocumentHit } from '@workbench/core/models/document'
import type { DocumentId } from '@workbench/core/models/ids'
import type { Database } from '../database.ts'
import { isVisible } from './visible-passages.sql.ts'

/** @returns by id, those that can still be found. */
export async function passagesOf(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Omit<DocumentHit, 'score' | 'marks'>>> {
  if (ids.length === 0) return new Map()
  const rows = await db.query<PassageRow>(passagesStatement, [ids])
  return new Map(
    rows.map(({ id, documentId, ...passage }) => [
      id,
      { ...passage, chunkId: id, documentId: documentId as DocumentId },
    ]),
  )
}

type PassageRow = Omit<DocumentHit, 'chunkId' | 'documentId' | 'score' | 'marks'> & {
  readonly id: string
  readonly documentId: string
}

const passagesStatement = {
  name: 'found_passages',
  text: `
select c.id, c.document_id as "documentId", d.title, d.collection, c.text, c.page, c.heading, c.start_at as start,
  c.end_at as "end"
from chunks c join documents d on d.id = c.document_id
where c.id = any($1::uuid[]) and ${isVisible}`,
}
