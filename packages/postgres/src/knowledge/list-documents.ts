import { NotFoundError } from '@workbench/core/errors'
import type { Document, DocumentCollection } from '@workbench/core/models/document'
import type { DocumentId } from '@workbench/core/models/ids'
import type { DocumentQuery } from '@workbench/core/ports/document-repository'
import type { Page } from '@workbench/core/ports/page'
import { decodeCursor, uuidShape } from '../cursor.ts'
import type { Database } from '../database.ts'
import { pageOf } from '../library/page-of.ts'
import { likePattern } from '../like-pattern.ts'
import { defaultProjectId } from '../schema.ts'
import { type DocumentRow, documentColumns, runStatusesOf, toDocument } from './document-row.ts'

/** @throws NotFoundError */
export async function findDocument(db: Database, id: DocumentId): Promise<Document> {
  const rows = await db.query<DocumentRow>(
    {
      name: 'find_document',
      text: `select ${documentColumns} from documents d join runs r on r.id = d.run_id where d.id = $1`,
    },
    [id],
  )
  const [row] = rows
  if (row === undefined) throw new NotFoundError('document', id)
  return toDocument(row)
}

/** Newest first; ids are made in the order of time. */
export async function listDocuments(
  db: Database,
  { limit, cursor, collection, tag, status, q }: DocumentQuery,
): Promise<Page<Document>> {
  const [before] = cursor === undefined ? [null] : decodeCursor('documents', cursor, [uuidShape])
  const statuses = status?.flatMap((one) => runStatusesOf[one])
  // Without a name, so that it is planned for the filters at hand.
  const { rows } = await db.pool.query<DocumentRow>(
    `select ${documentColumns} from documents d join runs r on r.id = d.run_id
     where d.project_id = $1 and ($2::uuid is null or d.id < $2)
       and ($3::text is null or d.collection = $3)
       and ($4::text is null or d.tags @> array[$4::text])
       and ($5::text[] is null or r.status = any($5))
       and ($6::text is null or d.title ilike $6 or d.id = $7::uuid)
     order by d.id desc limit $8`,
    [
      defaultProjectId,
      before,
      collection ?? null,
      tag ?? null,
      statuses ?? null,
      q === undefined ? null : likePattern(q),
      q !== undefined && uuidShape.test(q) ? q : null,
      limit + 1,
    ],
  )
  return pageOf('documents', rows, limit, toDocument)
}

export async function listCollections(db: Database): Promise<readonly DocumentCollection[]> {
  const { rows } = await db.pool.query<DocumentCollection>(
    `select collection as name, count(*)::int as documents, sum(chunks)::int as chunks from documents
     where project_id = $1 group by collection order by collection`,
    [defaultProjectId],
  )
  return rows
}
