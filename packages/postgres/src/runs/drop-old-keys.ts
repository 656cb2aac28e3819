import type { Database } from '../database.ts'
import { idempotencyHours } from './start-runs.sql.ts'

/** @returns how many idempotency keys were past their time. */
export async function dropOldKeys(db: Database): Promise<number> {
  const { rowCount } = await db.pool.query(
    `delete from idempotency_keys where created_at < now() - interval '${idempotencyHours} hours'`,
  )
  return rowCount ?? 0
}
