import type { Effect } from '@workbench/core/models/effect'
import type { EffectLog } from '@workbench/core/ports/effect-log'
import { decodeCursor, encodeCursor, isoShape } from '../cursor.ts'
import type { Database, NamedStatement } from '../database.ts'

const ofRun: NamedStatement = {
  name: 'list_effects',
  text: `select run_id, key, step_id, kind, target, status, idempotency_key, request, response, at, settled_at
    from effects
    where run_id = $1 and ($2::timestamptz is null or (at, key) > ($2, $3))
    order by at, key limit $4`,
}

interface EffectRow {
  run_id: string
  key: string
  step_id: string
  kind: Effect['kind']
  target: string
  status: Effect['status']
  idempotency_key: string
  request: unknown
  response: unknown
  at: Date
  settled_at: Date | null
}

export function createEffectLog(db: Database): EffectLog {
  return {
    async list({ runId, limit, cursor }) {
      const [at = null, key = null] =
        cursor === undefined ? [] : decodeCursor('effects', cursor, [isoShape, anyText])
      const rows = await db.query<EffectRow>(ofRun, [runId, at, key, limit + 1])
      const shown = rows.slice(0, limit)
      const last = shown.at(-1)
      const hasMore = rows.length > limit && last !== undefined
      return {
        items: shown.map(toEffect),
        nextCursor: hasMore ? encodeCursor('effects', [last.at.toISOString(), last.key]) : null,
      }
    },
  }
}

const anyText = /^/

function toEffect(row: EffectRow): Effect {
  const { run_id, step_id, idempotency_key, at, settled_at, ...rest } = row
  const effect = {
    ...rest,
    runId: run_id,
    stepId: step_id,
    idempotencyKey: idempotency_key,
    at: at.toISOString(),
    settledAt: settled_at?.toISOString() ?? null,
  }
  // Rows are written by us alone.
  return effect as Effect
}
