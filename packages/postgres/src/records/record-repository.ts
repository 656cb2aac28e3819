import type { RecordEntry } from '@workbench/core/models/record'
import type { RecordRepository } from '@workbench/core/ports/record-repository'
import { decodeCursor, encodeCursor, isoShape } from '../cursor.ts'
import type { Database, NamedStatement } from '../database.ts'
import { defaultProjectId } from '../schema.ts'
import { listRecordsStatement } from './list-records.sql.ts'

const collections: NamedStatement = {
  name: 'list_collections',
  text: `select collection, count(*)::int as records, max(updated_at) as updated_at
    from records where project_id = $1 group by collection order by collection collate "C"`,
}

interface RecordRow {
  collection: string
  key: string
  value: unknown
  run_id: string
  updated_at: Date
  /** Records that there are for this page and the next one, as far as they were looked for. */
  found: number
}

interface CollectionRow {
  collection: string
  records: number
  updated_at: Date
}

export function createRecordRepository(db: Database): RecordRepository {
  return {
    async list({ limit, cursor, ...filters }) {
      const before =
        cursor === undefined ? undefined : decodeCursor('records', cursor, [isoShape, anyText, anyText])
      const { statement, values } = listRecordsStatement({ ...filters, before, limit: limit + 1 })
      const rows = await db.query<RecordRow>(statement, values)
      const shown = rows.slice(0, limit)
      const last = shown.at(-1)
      const hasMore = last !== undefined && last.found > shown.length
      return {
        items: shown.map(toRecord),
        nextCursor: hasMore
          ? encodeCursor('records', [last.updated_at.toISOString(), last.collection, last.key])
          : null,
      }
    },
    async collections() {
      const rows = await db.query<CollectionRow>(collections, [defaultProjectId])
      return rows.map(({ updated_at, ...row }) => ({ ...row, updatedAt: updated_at.toISOString() }))
    },
  }
}

const anyText = /^/

function toRecord({ collection, key, value, run_id, updated_at }: RecordRow): RecordEntry {
  const entry = { collection, key, value, runId: run_id, updatedAt: updated_at.toISOString() }
  // Rows are written by us alone.
  return entry as RecordEntry
}
