import type { RecordQuery } from '@workbench/core/ports/record-repository'
import type { NamedStatement } from '../database.ts'
import { likePattern } from '../like-pattern.ts'
import { defaultProjectId } from '../schema.ts'

/** A page ends when its values are this large as JSON, however many records there may be on one. */
const pageBytes = 8 * 1024 * 1024

/** Written for the filters that are set, so that records of a collection, of a run and all of them have their index. */
export function listRecordsStatement({
  collection,
  runId,
  q,
  before,
  limit,
}: Omit<RecordQuery, 'cursor'> & { readonly before: readonly string[] | undefined }): {
  readonly statement: NamedStatement
  readonly values: readonly unknown[]
} {
  const values: unknown[] = [limit, defaultProjectId]
  const names: string[] = []
  const conditions: string[] = []
  const narrow = (name: string, added: readonly unknown[], condition: (first: number) => string) => {
    names.push(name)
    conditions.push(`and ${condition(values.length + 1)}`)
    values.push(...added)
  }
  if (collection !== undefined) narrow('collection', [collection], (at) => `collection = $${at}`)
  if (runId !== undefined) narrow('run', [runId], (at) => `run_id = $${at}`)
  if (q !== undefined) {
    narrow('q', [likePattern(q)], (at) => `(key ilike $${at} or value::text ilike $${at})`)
  }
  if (before !== undefined) {
    narrow(
      'before',
      before,
      (at) => `(updated_at, collection, key) < ($${at}::timestamptz, $${at + 1}, $${at + 2})`,
    )
  }
  return {
    statement: {
      name: ['list_records', ...names].join('_'),
      text: `with found as (
          select collection, key, value, run_id, updated_at, octet_length(value::text) as bytes from records
          where project_id = $2 ${conditions.join(' ')}
          order by updated_at desc, collection desc, key desc limit $1),
        placed as (
          select *, row_number() over newest as place, sum(bytes) over newest - bytes as bytes_before,
            count(*) over () as found
          from found window newest as (order by updated_at desc, collection desc, key desc))
        select collection, key, value, run_id, updated_at, found::int from placed
        where bytes_before < ${pageBytes} order by place`,
    },
    values,
  }
}
