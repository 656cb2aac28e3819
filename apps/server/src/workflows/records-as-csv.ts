import { Readable } from 'node:stream'
import type { RecordEntry } from '@workbench/core/models/record'
import type { RecordQuery, RecordRepository } from '@workbench/core/ports/record-repository'
import { csvRow } from './csv-row.ts'

const columns = ['collection', 'key', 'value', 'runId', 'updatedAt'] as const

/** Records that match, newest first, as they are read: however many there are, one page is held at a time. */
export function recordsAsCsv(
  records: Pick<RecordRepository, 'list'>,
  query: Pick<RecordQuery, 'collection' | 'q'>,
): Readable {
  async function* rows() {
    yield csvRow(columns)
    let cursor: string | undefined
    do {
      const { items, nextCursor } = await records.list({
        ...query,
        limit: 200,
        ...(cursor !== undefined && { cursor }),
      })
      yield items.map(rowOf).join('')
      cursor = nextCursor ?? undefined
    } while (cursor !== undefined)
  }
  return Readable.from(rows())
}

const rowOf = ({ value, ...record }: RecordEntry): string =>
  csvRow(columns.map((name) => (name === 'value' ? cellOf(value) : record[name])))

const cellOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? null))
