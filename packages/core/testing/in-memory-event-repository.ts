import type { Event, EventType } from '../src/events/event.ts'
import type { EventRepository } from '../src/ports/event-repository.ts'
import { type InMemoryState, type StoredRun, timestampOf } from './in-memory-state.ts'
import { testId } from './test-id.ts'

export function createInMemoryEventRepository({ runs }: InMemoryState): EventRepository {
  return {
    listByRun: async (runId, afterSeq, limit) => {
      const events = runs.get(runId)?.events ?? []
      return structuredClone(events.filter(({ seq }) => seq > afterSeq).slice(0, limit))
    },
  }
}

export function addEvent(
  state: InMemoryState,
  stored: StoredRun,
  type: EventType,
  data: Event['data'] = {},
  { error = null, latencyMs = null }: Partial<Pick<Event, 'error' | 'latencyMs'>> = {},
): void {
  stored.events.push({
    id: testId(),
    seq: stored.events.length + 1,
    runId: stored.run.id,
    requestId: stored.run.requestId,
    traceId: stored.traceId,
    type,
    level: 'info',
    component: 'test',
    at: timestampOf(state),
    latencyMs,
    data,
    error,
  })
  stored.run.lastSeq = stored.events.length
  state.feed.notify(stored.run.id)
}
