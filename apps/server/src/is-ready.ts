import type { Clock } from '@workbench/core/ports/clock'
import type { Database } from '@workbench/postgres/database'

/** Longer than this counts as out of reach, in milliseconds. */
const patienceMs = 2_000

/** Database and queue can be reached: they are one Postgres, asked for both at once. */
export async function isReady({ pool }: Pick<Database, 'pool'>, clock: Clock): Promise<boolean> {
  const decided = new AbortController()
  const answer = pool.query('select (select count(*) from pgboss.queue), (select id from runs limit 1)').then(
    () => true,
    () => false,
  )
  const tooLate = clock.sleep(patienceMs, decided.signal).then(
    () => false,
    () => false,
  )
  try {
    return await Promise.race([answer, tooLate])
  } finally {
    decided.abort()
  }
}
