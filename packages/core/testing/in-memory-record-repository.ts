import type { RecordRepository } from '../src/ports/record-repository.ts'
import { pageOf } from './in-memory-page.ts'
import type { InMemoryState } from './in-memory-state.ts'

export const createInMemoryRecordRepository = ({ records }: InMemoryState): RecordRepository => ({
  async list({ collection, q, runId, ...query }) {
    const wanted = q?.toLowerCase()
    const matching = [...records.values()].filter(
      (entry) =>
        (collection === undefined || entry.collection === collection) &&
        (runId === undefined || entry.runId === runId) &&
        (wanted === undefined ||
          `${entry.key}\n${JSON.stringify(entry.value)}`.toLowerCase().includes(wanted)),
    )
    const place = ({ updatedAt, collection, key }: (typeof matching)[number]) =>
      `${updatedAt} ${JSON.stringify([collection, key])}`
    return structuredClone(pageOf('records', matching, place, query))
  },
  async collections() {
    const groups = [...Map.groupBy(records.values(), (entry) => entry.collection)]
    const counted = groups.map(([collection, entries]) => ({
      collection,
      records: entries.length,
      updatedAt:
        entries
          .map(({ updatedAt }) => updatedAt)
          .toSorted()
          .at(-1) ?? '',
    }))
    return counted.toSorted((a, b) => (a.collection < b.collection ? -1 : 1))
  },
})
