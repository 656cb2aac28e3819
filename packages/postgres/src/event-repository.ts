import type { Event } from '@workbench/core/events/event'
import type { EventRepository } from '@workbench/core/ports/event-repository'
import { storedTurn } from '@workbench/core/runs/stored-turn'
import { openPayload } from './blobs/open-payload.ts'
import type { Database, NamedStatement } from './database.ts'
import { leastUuidAt } from './event-partitions.ts'

const dayMs = 86_400_000

const columns = `e.id, e.seq, e.run_id, e.request_id, e.trace_id, e.type, e.level, e.component, e.at, e.latency_ms,
  e.error`

/**
 * The least id keeps months out of the search that ended before the run was made. What a finished step said is in the
 * journal once; here it is put where readers of the event look for it.
 */
const listByRun: NamedStatement = {
  name: 'list_events_by_run',
  text: `select ${columns}, case when s.key is null then e.data else e.data || jsonb_build_object('result', s.output) end as data
    from events e
    left join run_steps s on e.type in ('TurnFinished', 'StepFinished', 'ToolFinished') and s.run_id = e.run_id
      and s.key = e.data ->> 'key'
    where e.run_id = $1 and e.seq > $2 and e.id >= $3
    order by e.seq limit $4`,
}

const listByRunWithoutResults: NamedStatement = {
  name: 'list_events_by_run_without_results',
  text: `select ${columns}, e.data
    from events e
    where e.run_id = $1 and e.seq > $2 and e.id >= $3
    order by e.seq limit $4`,
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
    async listByRun(runId, afterSeq, limit, { withResults = true } = {}) {
      const statement = withResults ? listByRun : listByRunWithoutResults
      const values = [runId, afterSeq, earliestEventId(runId), limit]
      const events: Event[] = []
      for (const row of await db.query<EventRow>(statement, values))
        events.push(toEvent({ ...row, data: await withPayloads(db, row.data) }))
      return events
    },
  }
}

/** Results of steps, and what the end of a run said, may be too large for their rows. */
async function withPayloads({ blobs }: Database, data: EventRow['data']): Promise<EventRow['data']> {
  const { result, output } = data
  if (typeof result !== 'object' && typeof output !== 'object') return data
  return {
    ...data,
    ...('result' in data && { result: await openPayload(blobs, result) }),
    ...('output' in data && { output: await openPayload(blobs, output) }),
  }
}

/** A run's events are made after its id; a day is left for clocks that disagree and for imported runs. */
function earliestEventId(runId: string): string {
  const madeAtMs = Number.parseInt(runId.slice(0, 8) + runId.slice(9, 13), 16)
  return leastUuidAt(Math.max(0, madeAtMs - dayMs))
}

function toEvent(row: EventRow): Event {
  const { run_id, request_id, trace_id, latency_ms, at, data, ...rest } = row
  const isTurn = row.type === 'TurnFinished' && 'result' in data
  const event = {
    ...rest,
    data: isTurn ? { ...data, result: storedTurn(data.result) } : data,
    runId: run_id,
    requestId: request_id,
    traceId: trace_id,
    at: at.toISOString(),
    latencyMs: latency_ms,
  }
  // Rows are written by us alone, from events that were typed when they were made.
  return event as Event
}
