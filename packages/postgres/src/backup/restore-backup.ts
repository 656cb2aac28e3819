import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { OpenBlobStore } from '@workbench/core/ports/blob-ledger'
import type { BlobStore } from '@workbench/core/ports/blob-store'
import { jobTypes } from '@workbench/core/ports/job-queue'
import pg from 'pg'
import { driverUrl } from '../driver-url.ts'
import { ensureEventPartitions } from '../event-partitions.ts'
import { inTransaction } from '../in-transaction.ts'
import { migrate } from '../migrate.ts'
import { appliedMigrations, knownMigrations } from '../migrations.ts'
import { type OpenPostgres, openPostgres } from '../open-postgres.ts'
import { isAnyWorkerAlive } from '../operations/worker-state.ts'
import { backedUpTables, leftOutTables } from './backed-up-tables.ts'
import { BackupError } from './backup-error.ts'
import {
  type BackupHead,
  type BackupManifest,
  blobOfMember,
  blobPath,
  fileOfMember,
  tableOfMember,
} from './backup-format.ts'
import { checkBackup, membersOfBackup } from './check-backup.ts'
import { copyIn } from './copy.ts'
import { queueOpenRuns } from './queue-open-runs.ts'
import type { TarMember } from './tar.ts'

export interface RestoreOptions {
  /** Must reach the server itself, not a transaction pooler. */
  readonly databaseUrl: string
  readonly dataDir: string
  /** Where its blobs go, wherever they were. */
  readonly openBlobs: OpenBlobStore
  readonly path: string
  /** Throws away what the database holds. */
  readonly force: boolean
  /** A new UUIDv7. */
  readonly newId: () => string
}

export interface Restored {
  readonly head: BackupHead
  readonly rows: number
  readonly files: number
  /** Runs that were under way and go on as soon as a worker is there. */
  readonly queuedRuns: number
  /** Migrations the backup did not have yet. */
  readonly migrated: readonly string[]
}

/**
 * Makes a database what it was when the backup was written, then brings it up to date. The backup is read and checked in
 * whole first, and its rows come in one transaction: until that is through, the database is what it was.
 *
 * @throws BackupError when the backup is damaged or newer, the database is in use, or holds something and `force` is false.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const { databaseUrl, path, force } = options
  const { head, manifest } = await checkBackup(path)
  const known = await knownMigrations()
  if (head.migrations.some((name, index) => known[index] !== name)) {
    throw new BackupError(
      `${path} was written by a newer workbench (${head.workbenchVersion}): it has migrations this one does not know.`,
      { hint: 'Update this workbench, then restore.' },
    )
  }
  const client = new pg.Client({
    connectionString: driverUrl(databaseUrl),
    application_name: 'workbench restore',
  })
  await client.connect()
  try {
    await refuseInUse(client)
    if (!force) await refuseFull(client)
    // Tables can't go back to an older form: then they are made anew.
    if ((await appliedMigrations(client)) > head.migrations.length) await dropEverything(client)
    await migrate({ databaseUrl, upTo: head.migrations.length })
    for (const name of head.partitions) await ensureEventPartitions(client, monthOf(name))
  } finally {
    await client.end()
  }
  const queuedRuns = await takeIn(head, manifest, options)
  const { applied } = await migrate({ databaseUrl })
  return {
    head,
    rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0),
    files: manifest.files.length,
    queuedRuns,
    migrated: applied,
  }
}

/** Workers are known by their lock, servers by the name of their connections. */
async function refuseInUse(client: pg.ClientBase): Promise<void> {
  const table = await client.query<{ name: string | null }>(
    `select to_regclass('public.workers')::text as name`,
  )
  const isWorking = table.rows[0]?.name != null && (await isAnyWorkerAlive(client))
  const servers = await client.query(
    `select from pg_stat_activity where datname = current_database() and application_name like 'workbench server%'`,
  )
  if (!isWorking && servers.rowCount === 0) return
  const who = isWorking ? 'A worker' : 'A server'
  throw new BackupError(`${who} works with this database.`, {
    hint: 'Stop the workbench (all servers and workers), then restore.',
  })
}

/** By table, which of its rows people made; what MCP servers listed comes back by itself. */
const madeByPeople: Readonly<Record<string, string>> = {
  ...{ personas: 'true', scenarios: 'true', workflows: 'true', runs: 'true', secrets: 'true' },
  tools: `origin = 'script'`,
}

async function refuseFull(client: pg.ClientBase): Promise<void> {
  const names = await existing(client, Object.keys(madeByPeople))
  const isFull = names.map((name) => `exists (select from ${name} where ${madeByPeople[name]})`)
  if (isFull.length === 0) return
  const found = await client.query<{ is_full: boolean }>(`select ${isFull.join(' or ')} as is_full`)
  if (found.rows[0]?.is_full !== true) return
  throw new BackupError(
    'This database holds personas, scenarios, workflows, runs, tools or secrets, and a restore would throw them away.',
    {
      hint: 'Back them up, then restore with --force.',
    },
  )
}

/** Those tables of them that a database of this version has. */
async function existing(client: pg.ClientBase, tables: readonly string[]): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select t.name from unnest($1::text[]) t (name) where to_regclass('public.' || t.name) is not null`,
    [tables],
  )
  return rows.map(({ name }) => name)
}

/** Only what is ours: somebody may keep other things in the same database. */
async function dropEverything(client: pg.ClientBase): Promise<void> {
  const tables = [...(await backedUpTables(client)).map(({ name }) => name), ...leftOutTables]
  const names = tables.map((name) => `public.${pg.escapeIdentifier(name)}`).join(', ')
  await client.query(
    `begin; drop table if exists ${names} cascade;
     drop function if exists public.note_score_change; drop schema if exists drizzle cascade;
     drop schema if exists pgboss cascade; commit`,
  )
}

/** The first moment of a month of events. */
function monthOf(partition: string): number {
  const [, year, month] = partition.split('_').map(Number)
  return Date.UTC(year ?? 1970, (month ?? 1) - 1)
}

async function takeIn(head: BackupHead, manifest: BackupManifest, options: RestoreOptions): Promise<number> {
  const { databaseUrl, openBlobs } = options
  const postgres = await openPostgres({
    // The rows of an earlier version go into its own tables first.
    isMigrated: false,
    ...{ databaseUrl, directUrl: databaseUrl, max: 2, applicationName: 'workbench restore' },
    ...{ supervises: false, onError: () => {}, openBlobs },
  })
  try {
    // The database of a version without blobs keeps no ledger of them, and has none.
    const hasBlobs = manifest.files.some(({ path }) => blobOfMember(`data/${path}`) !== null)
    if (hasBlobs) await putBlobs(postgres.blobs, options.path)
    return await inTransaction(postgres.db.pool, (client) => fill(client, head, postgres, options))
  } finally {
    await postgres.close()
  }
}

async function fill(
  client: pg.PoolClient,
  head: BackupHead,
  { enqueueIn }: OpenPostgres,
  { path, dataDir, newId }: RestoreOptions,
): Promise<number> {
  // A worker that comes now has to wait for its row, and so do its runs.
  await client.query('lock table workers in exclusive mode')
  await refuseInUse(client)
  const tables = [...head.tables.map(({ name }) => name), ...(await existing(client, leftOutTables))]
  const names = tables.map((name) => pg.escapeIdentifier(name))
  // Blobs of what is thrown away are swept later, as anybody's.
  const hasLedger = (await existing(client, ['blobs'])).length > 0
  if (hasLedger)
    await client.query('create temporary table earlier_blobs on commit drop as select * from blobs')
  await client.query(`truncate ${names.join(', ')} cascade`)
  await client.query('delete from pgboss.job where name = any($1)', [jobTypes])
  const columnsOf = new Map(head.tables.map(({ name, columns }) => [name, columns]))
  for await (const member of membersOfBackup(path)) {
    const table = tableOfMember(member.name)
    if (table !== null) await copyIn(client, copyStatement(table, columnsOf.get(table)), member.content)
    else if (blobOfMember(member.name) === null) await writeFileOf(member, dataDir)
  }
  if (hasLedger) await client.query('insert into blobs select * from earlier_blobs on conflict do nothing')
  return queueOpenRuns(client, enqueueIn, newId)
}

/** Before the rows: should these not come, what nothing points to is swept. What is there already costs a look. */
async function putBlobs(blobs: BlobStore, path: string): Promise<void> {
  for await (const { name, content } of membersOfBackup(path)) {
    const expected = blobOfMember(name)
    if (expected === null) continue
    const { sha256 } = await blobs.put(content)
    if (sha256 !== expected)
      throw new BackupError(`${path} is damaged: ${blobPath(expected)} is something else.`)
  }
}

function copyStatement(table: string, columns: readonly string[] | undefined): string {
  if (columns === undefined) throw new BackupError(`The backup does not say what is in ${table}.`)
  const names = columns.map((column) => pg.escapeIdentifier(column)).join(', ')
  return `copy ${pg.escapeIdentifier(table)} (${names}) from stdin`
}

async function writeFileOf({ name, content }: TarMember, dataDir: string): Promise<void> {
  const path = fileOfMember(name)
  if (path === null) return
  const target = join(dataDir, path)
  await mkdir(dirname(target), { recursive: true, mode: 0o700 })
  await pipeline(content, createWriteStream(target, { mode: 0o600, flush: true }))
}
