import type { Event } from '@workbench/core/events/event'
import type { EventRepository } from '@workbench/core/ports/event-repository'
import type { Database, NamedStatement } from './database.ts'
import { leastUuidAt } from './event-partitions.ts'

const dayMs = 86_400_000

/** The least id keeps months out of the search that ended before the run was made. */
const listByRun: NamedStatement = {
  name: 'list_events_by_run',
  text: `select id, seq, run_id, request_id, trace_id, type, level, component, at, latency_ms, data, error
    from events where run_id = $1 and seq > $2 and id >= $3 order by seq limit $4`,
}

interface EventRow {
  id: string
  seq: number
  run_id: string | null
  request_id: string
  trace_id: string
  type: string
  level: string
  component: string
  at: Date
  latency_ms: number | null
  data: Record<string, unknown>
  error: { code: string; message: string } | null
}

export function createEventRepository(db: Database): EventRepository {
  return {
    async listByRun(runId, afterSeq, limit) {
      const values = [runId, afterSeq, earliestEventId(runId), limit]
      return (await db.query<EventRow>(listByRun, values)).map(toEvent)
    },
  }
}

/** A run's events are made after its id; a day is left for clocks that disagree and for imported runs. */
function earliestEventId(runId: string): string {
  const madeAtMs = Number.parseInt(runId.slice(0, 8) + runId.slice(9, 13), 16)
  return leastUuidAt(Math.max(0, madeAtMs - dayMs))
}

function toEvent(row: EventRow): Event {
  const { run_id, request_id, trace_id, latency_ms, at, ...rest } = row
  const event = {
    ...rest,
    runId: run_id,
    requestId: request_id,
    traceId: trace_id,
    at: at.toISOString(),
    latencyMs: latency_ms,
  }
  // Rows are written by us alone, from events that were typed when they were made.
  return event as Event
}
