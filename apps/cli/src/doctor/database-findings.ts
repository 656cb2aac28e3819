import type { QueueState } from '@workbench/core/ports/operations'
import type { LiveWorker } from '@workbench/core/ports/worker-state'
import type { Config } from '@workbench/platform/config'
import { connectDatabase, type Database } from '@workbench/postgres/database'
import { DatabaseFault, databaseFault } from '@workbench/postgres/database-fault'
import { type DatabaseState, databaseState } from '@workbench/postgres/database-state'
import { findEmbeddedPostgres } from '@workbench/postgres/embedded/embedded-postgres'
import { createOperations } from '@workbench/postgres/operations/operations'
import { checkPooling } from '@workbench/postgres/pooling'
import { oneLine } from '../processes/one-line.ts'
import { type Finding, fail, ok, warn } from './finding.ts'
import { storedSecretsFinding } from './secret-findings.ts'

const leastMajor = 15
const mostSkewMs = 2_000
const longWaitSeconds = 30

/** All about the database: later things are looked at only when earlier ones work. */
export async function databaseFindings(config: Config): Promise<readonly Finding[]> {
  const { databaseUrl, databaseDirectUrl, dataDir } = config
  const embedded = databaseUrl === null ? await findEmbeddedPostgres(dataDir) : null
  const url = databaseUrl ?? embedded
  if (url === null) return [ok('database', 'the embedded one is not running now; `npm start` starts it')]
  const directUrl = databaseDirectUrl ?? url
  try {
    const state = await databaseState(directUrl)
    const findings = [...stateFindings(state), await poolerFinding(url, directUrl)]
    if (state.appliedMigrations !== state.knownMigrations) return findings
    const db = connectDatabase({ databaseUrl: directUrl, max: 1, applicationName: 'workbench doctor' })
    try {
      return [...findings, ...(await livingFindings(db)), await secretsFinding(db, config)]
    } finally {
      await db.close()
    }
  } catch (error) {
    const fault = databaseFault(
      error,
      directUrl,
      databaseDirectUrl === databaseUrl ? 'DATABASE_URL' : 'DATABASE_DIRECT_URL',
    )
    if (fault instanceof DatabaseFault) return [fail('database', fault.message, fault.hint ?? '')]
    return [
      fail('database', `can't be used: ${oneLine(error)}`, 'Check DATABASE_URL and that its server runs.'),
    ]
  }
}

export function stateFindings(state: DatabaseState): Finding[] {
  const { serverVersion, appliedMigrations, knownMigrations, encoding, locale, skewMs } = state
  return [
    Number.parseInt(serverVersion, 10) < leastMajor
      ? fail('database', `Postgres ${serverVersion} is too old`, `Use Postgres ${leastMajor} or newer.`)
      : ok('database', `Postgres ${serverVersion} answers`),
    migrationsFinding(appliedMigrations, knownMigrations),
    encoding === 'UTF8'
      ? ok('text in the database', `${encoding}, sorted by ${locale}`)
      : fail(
          'text in the database',
          `its encoding is ${encoding}, which lacks most characters`,
          "Make a new database with `CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0`.",
        ),
    Math.abs(skewMs) <= mostSkewMs
      ? ok('clock', 'agrees with the one of the database')
      : warn(
          'clock',
          `is ${(Math.abs(skewMs) / 1000).toFixed(1)} s ${skewMs > 0 ? 'behind' : 'ahead of'} the one of the database`,
          'Let a time service (chrony, systemd-timesyncd) set both.',
        ),
  ]
}

function migrationsFinding(applied: number, known: number): Finding {
  const text = `${applied} of ${known} applied`
  if (applied === known) return ok('migrations', text)
  if (applied > known) return fail('migrations', text, 'A newer workbench was here: update this one.')
  return fail('migrations', text, 'Run `npx workbench migrate`, or `npm start`, which does it.')
}

async function poolerFinding(databaseUrl: string, directUrl: string): Promise<Finding> {
  try {
    const pooling = await checkPooling({ databaseUrl, directUrl })
    const text = { none: 'none before the database', session: 'one that lends sessions', transaction: '' }
    return ok('pooler', text[pooling] || 'one that lends transactions; sessions go past it')
  } catch (error) {
    return fail('pooler', oneLine(error), 'Let DATABASE_DIRECT_URL lead to Postgres itself.')
  }
}

async function livingFindings(db: Database): Promise<Finding[]> {
  const operations = createOperations(db)
  const [workers, queues] = [await operations.liveWorkers(), await operations.queues()]
  const { rows } = await db.pool.query<{ count: number }>(
    `select count(distinct (client_addr, backend_start))::int as count from pg_stat_activity
     where datname = current_database() and application_name like 'workbench server%'`,
  )
  const isServing = (rows[0]?.count ?? 0) > 0
  return [
    isServing ? ok('server', 'connected to the database') : ok('server', 'none is connected now'),
    ...workerFindings(workers, queues, isServing),
  ]
}

async function secretsFinding(db: Database, config: Config): Promise<Finding> {
  const { rows } = await db.pool.query<{ name: string; keyId: string }>(
    'select name, key_id as "keyId" from secrets order by name',
  )
  return storedSecretsFinding(rows, config)
}

/** Nothing runs: nothing is missing. A server without a worker, or work that nobody takes, is a fault. */
export function workerFindings(
  workers: readonly LiveWorker[],
  queues: readonly QueueState[],
  isServing: boolean,
): Finding[] {
  const start = 'Start one with `npx workbench worker`.'
  const waiting = Math.max(0, ...queues.map(({ oldestDueSeconds }) => oldestDueSeconds ?? 0))
  const due = queues.reduce((sum, queue) => sum + queue.due, 0)
  const hosts = workers.map(({ state }) =>
    state === null ? 'starting' : `${state.host}, ${state.runs} of ${state.concurrency} runs`,
  )
  const about = `${due} due, the oldest for ${Math.round(waiting)} s`
  return [
    workers.length > 0
      ? ok('workers', `${workers.length} alive (${hosts.join('; ')})`)
      : isServing
        ? fail('workers', 'none is alive: runs stay queued', start)
        : ok('workers', 'none is alive now'),
    waiting > longWaitSeconds && workers.length > 0
      ? warn('queue', about, 'Workers are full or slow: add one, or raise WORKER_CONCURRENCY.')
      : waiting > longWaitSeconds
        ? fail('queue', `${about}, and nobody takes them`, start)
        : ok('queue', due === 0 ? 'nothing waits' : about),
  ]
}
