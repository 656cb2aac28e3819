import type { EventRepository } from '../src/ports/event-repository.ts'
import type { InMemoryState } from './in-memory-state.ts'

export function createInMemoryEventRepository({ runs }: InMemoryState): EventRepository {
  return {
    listByRun: async (runId, afterSeq, limit) => {
      const events = runs.get(runId)?.events ?? []
      return structuredClone(events.filter(({ seq }) => seq > afterSeq).slice(0, limit))
    },
  }
}
