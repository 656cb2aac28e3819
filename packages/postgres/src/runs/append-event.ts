import type pg from 'pg'

export interface LoneEvent {
  readonly id: string
  readonly type: string
  readonly level?: string
  readonly component: string
  readonly atIso: string
  readonly latencyMs?: number
  readonly data?: unknown
  readonly error?: { code: string; message: string } | null
}

/**
 * Writes one event of a run under the number that `last_seq` already holds: the caller raised it in the same
 * transaction, which also keeps the row locked against everybody else who numbers events.
 */
export const appendEvent = (client: pg.ClientBase, runId: string, event: LoneEvent): Promise<void> =>
  appendEvents(client, runId, [event])

/** Several in order, under the numbers up to `last_seq`. */
export async function appendEvents(
  client: pg.ClientBase,
  runId: string,
  events: readonly LoneEvent[],
): Promise<void> {
  const rows = events.map(
    ({ id, type, level = 'info', component, atIso, latencyMs = null, data = {}, error = null }, place) => ({
      ...{ id, back: events.length - 1 - place, type, level, component, at: atIso, data, error },
      latency_ms: latencyMs,
    }),
  )
  await client.query(
    `insert into events (id, run_id, seq, request_id, trace_id, type, level, component, at, latency_ms, data,
       error)
     select e.id, r.id, r.last_seq - e.back, r.request_id, r.trace_id, e.type, e.level, e.component, e.at, e.latency_ms,
       e.data, e.error
     from runs r, jsonb_to_recordset($2::jsonb) as e (
       id uuid, back int, type text, level text, component text, at timestamptz, latency_ms int, data jsonb,
       error jsonb)
     where r.id = $1`,
    [runId, JSON.stringify(rows)],
  )
}
