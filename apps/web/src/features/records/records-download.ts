import type { RecordsSearch } from './records-search.ts'

/** Where the records that fit are downloaded as CSV. */
export function recordsDownload({ collection, q }: RecordsSearch): string {
  const params = new URLSearchParams({
    ...(collection !== undefined && { collection }),
    ...(q !== undefined && { q }),
  }).toString()
  return params === '' ? '/records/export' : `/records/export?${params}`
}
