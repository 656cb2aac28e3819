import { createHash } from 'node:crypto'
import { type JobType, jobTypes } from '@workbench/core/ports/job-queue'
import { PgBoss } from 'pg-boss'
import type { Database } from './database.ts'
import { driverUrl } from './driver-url.ts'

const schema = 'pgboss'

/** A day: longer than any run may hold a delivery. Heartbeats notice a lost worker long before. */
const expireInSeconds = 86_400

const queueOptions = {
  // The queue never gives up: whether a run may be tried again is decided where its steps are known.
  retryLimit: 1_000_000,
  retryDelay: 0,
  heartbeatSeconds: 10,
  expireInSeconds,
  // A finished job says nothing that the run's row does not; few rows keep every pass over the table short.
  deleteAfterSeconds: 60,
  retentionSeconds: 365 * 86_400,
}

/**
 * A frozen process is noticed after its 10 s of heartbeat and one interval more. Dead ones are found by the reaper
 * long before.
 */
const supervision = { superviseIntervalSeconds: 5, monitorIntervalSeconds: 5, maintenanceIntervalSeconds: 60 }

type BossStatement = { readonly text: string; readonly values?: unknown[] }

/** Runs pg-boss's statements on our pool, each under a name made of its text. */
function onPool({ pool, statement }: Database) {
  const names = new Map<string, string>()
  const nameOf = (text: string) => {
    const known = names.get(text)
    if (known !== undefined) return known
    const name = `boss_${createHash('sha1').update(text).digest('hex').slice(0, 24)}`
    names.set(text, name)
    return name
  }
  return {
    executeSql(text: string, values: unknown[] = []): Promise<{ rows: unknown[] }> {
      // Several statements in one text can't be prepared; they are its rare ones.
      const isOne = values.length > 0 || !text.trimEnd().slice(0, -1).includes(';')
      return pool.query(isOne ? statement({ name: nameOf(text), text }, values) : text)
    },
  }
}

/** Creates pg-boss's own schema and our queues, or brings them up to date. Only `migrate` calls this. */
export async function migrateBoss(databaseUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: driverUrl(databaseUrl),
    schema,
    max: 1,
    supervise: false,
    schedule: false,
  })
  boss.on('error', () => {})
  await boss.start()
  try {
    for (const type of jobTypes) {
      if ((await boss.getQueue(type)) === null) await boss.createQueue(type, queueOptions)
      else await boss.updateQueue(type, queueOptions)
    }
  } finally {
    await boss.stop({ graceful: false })
  }
}

export interface BossOptions {
  readonly db: Database
  /** Whether this process takes back deliveries whose heartbeat stopped, and sweeps. Workers do. */
  readonly supervises: boolean
  readonly onError: (error: Error) => void
}

/** Starts pg-boss on our pool, without its own polling: taking jobs is ours. */
export async function startBoss({ db, supervises, onError }: BossOptions): Promise<PgBoss> {
  const boss = new PgBoss({
    db: onPool(db),
    schema,
    migrate: false,
    supervise: supervises,
    schedule: false,
    ...(supervises ? supervision : {}),
  })
  boss.on('error', onError)
  await boss.start()
  return boss
}

/**
 * The statement pg-boss inserts jobs with: `$1` is a JSON array of jobs. It is taken from pg-boss itself, to be
 * embedded where a run and its job must appear in one statement.
 *
 * @throws Error when an upgrade changed its shape, so that it is noticed at start and not in production.
 */
export function captureInsert(boss: PgBoss, type: JobType): Promise<string> {
  return capture(
    'inserts',
    (db) => boss.insert(type, [{ id: '00000000-0000-7000-8000-000000000000', data: {} }], { db }),
    ({ text, values = [] }) =>
      values.length === 1 &&
      /^\s*INSERT INTO/i.test(text) &&
      text.split('$1::text::json').length === 2 &&
      !/\$2/.test(text),
  )
}

/** Stands for how many to fetch, which pg-boss writes into the statement's text. */
const anyLimit = 987_654_321
/** How the jobs that were found are joined to the table again. */
const byFoundId = /\sAND j\.id = next\.id(?=\s)/g

/**
 * The statement pg-boss fetches jobs with: `$1` is how many at most. It is taken from pg-boss itself, to be embedded
 * where a run is claimed by the statement that fetches its job.
 *
 * @throws Error when an upgrade changed its shape, so that it is noticed at start and not in production.
 */
export async function captureFetch(boss: PgBoss, type: JobType): Promise<string> {
  const text = await capture(
    'fetches',
    (db) => boss.fetch(type, { batchSize: anyLimit, db }),
    ({ text, values = [] }) =>
      values.length === 0 &&
      !text.includes('$') &&
      /^\s*WITH\s+next AS \(\s*SELECT j\.id\s[^;]*\sFOR UPDATE OF j SKIP LOCKED\s+\)\s+UPDATE [^;]*\sRETURNING j\.id, name, data, retry_count as "retryCount",[^;]*$/.test(
        text,
      ) &&
      text.split(`LIMIT ${anyLimit}\n`).length === 2 &&
      text.match(byFoundId)?.length === 1,
  )
  // The list of ids says nothing new. Without it a plan that was made while there were few jobs goes through all of the
  // type, those of the last minute that are done among them: 0.2 ms more at each fetch over 600 of them.
  const goingById = '$& AND j.id = any(array(select id from next))'
  return text.replace(`LIMIT ${anyLimit}`, 'LIMIT $1::int').replace(byFoundId, goingById)
}

/** Has pg-boss show the one statement that a call of it would run. */
async function capture(
  does: string,
  call: (recorder: {
    executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
  }) => Promise<unknown>,
  isAsKnown: (statement: BossStatement) => boolean,
): Promise<string> {
  const seen: BossStatement[] = []
  await call({
    async executeSql(text, values) {
      seen.push(values === undefined ? { text } : { text, values })
      return { rows: [] }
    },
  })
  const [statement, ...others] = seen
  if (statement === undefined || others.length > 0 || !isAsKnown(statement)) {
    throw new Error(
      `pg-boss ${does} jobs in another way than this version was written for: ${JSON.stringify(seen)}`,
    )
  }
  return statement.text.trim().replace(/;$/, '')
}
