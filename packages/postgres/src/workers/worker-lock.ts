import type pg from 'pg'

type Queryable = Pick<pg.ClientBase, 'query'>

const lockKey = `hashtextextended('worker:' || $1::text, 0)`

/**
 * Says "this worker lives" for as long as the session does: an advisory lock first, then the row that makes others
 * look for it.
 *
 * @returns false while somebody else holds the lock: a reaper that took this worker for dead.
 */
export async function holdWorkerLock(session: Queryable, workerId: string): Promise<boolean> {
  const { rows } = await session.query<{ held: boolean }>(`select pg_try_advisory_lock(${lockKey}) as held`, [
    workerId,
  ])
  if (rows[0]?.held !== true) return false
  await session.query('insert into workers (id) values ($1) on conflict (id) do nothing', [workerId])
  return true
}

/** An orderly end: nobody needs to look for this worker. */
export async function releaseWorkerLock(session: Queryable, workerId: string): Promise<void> {
  await session.query('delete from workers where id = $1', [workerId])
  await session.query(`select pg_advisory_unlock(${lockKey})`, [workerId])
}
