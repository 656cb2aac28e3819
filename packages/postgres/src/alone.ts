import type { Database } from './database.ts'
import { inTransaction } from './in-transaction.ts'

/**
 * Does something unless another process is at it under the same name. The lock is a transaction's, which a pooler between
 * here and the database lets pass; `work` has connections of its own.
 *
 * @param name - One of a kind within the workbench.
 * @returns null when somebody else is at it.
 */
export function alone<Result>(
  { pool }: Pick<Database, 'pool'>,
  name: string,
  work: () => Promise<Result>,
): Promise<{ readonly result: Result } | null> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ held: boolean }>(
      `select pg_try_advisory_xact_lock(hashtextextended('alone:' || $1, 0)) as held`,
      [name],
    )
    return rows[0]?.held === true ? { result: await work() } : null
  })
}
