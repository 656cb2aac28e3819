import type pg from 'pg'

export interface LoneEvent {
  readonly id: string
  readonly type: string
  readonly level?: string
  readonly component: string
  readonly atIso: string
  readonly data?: unknown
  readonly error?: { code: string; message: string } | null
}

/**
 * Writes one event of a run under the number that `last_seq` already holds: the caller raised it in the same
 * transaction, which also keeps the row locked against everybody else who numbers events.
 */
export async function appendEvent(client: pg.ClientBase, runId: string, event: LoneEvent): Promise<void> {
  const { id, type, level = 'info', component, atIso, data = {}, error = null } = event
  await client.query(
    `insert into events (id, run_id, seq, request_id, trace_id, type, level, component, at, data, error)
     select $2, id, last_seq, request_id, trace_id, $3, $4, $5, $6, $7, $8 from runs where id = $1`,
    [
      runId,
      id,
      type,
      level,
      component,
      atIso,
      JSON.stringify(data),
      error === null ? null : JSON.stringify(error),
    ],
  )
}
