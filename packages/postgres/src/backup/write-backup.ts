import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { NotFoundError } from '@workbench/core/errors'
import type { BlobStore } from '@workbench/core/ports/blob-store'
import pg from 'pg'
import { driverUrl } from '../driver-url.ts'
import { appliedMigrations, knownMigrations } from '../migrations.ts'
import { type BackedUpTable, backedUpTables } from './backed-up-tables.ts'
import { BackupError } from './backup-error.ts'
import {
  type BackupHead,
  type BackupManifest,
  blobPath,
  headName,
  keysFolder,
  manifestName,
  tableMember,
} from './backup-format.ts'
import { copyOut } from './copy.ts'
import { endOfTar, padding, tarHeader } from './tar.ts'

/** Rows are gathered up to this before they become a member: its head has to say how long it is. */
const memberBytes = 4 << 20

export interface BackupOptions {
  /** Must reach the server itself, not a transaction pooler. */
  readonly databaseUrl: string
  readonly dataDir: string
  /** Where the blobs of this database are. */
  readonly blobs: Pick<BlobStore, 'get'>
  /** Written beside and renamed at the end: a file of this name is whole. */
  readonly path: string
  readonly workbenchVersion: string
  readonly nowMs: number
}

/**
 * Writes everything that lasts into one compressed file, as it was at one moment, while the workbench goes on.
 *
 * @throws BackupError when the database is empty or of a newer version, or the file can't be written.
 */
export async function writeBackup(options: BackupOptions): Promise<BackupManifest> {
  const { databaseUrl, path } = options
  const client = new pg.Client({
    connectionString: driverUrl(databaseUrl),
    application_name: 'workbench backup',
  })
  await client.connect()
  const partial = `${path}.partial`
  try {
    await client.query('begin transaction isolation level repeatable read read only')
    const head = await headOf(client, options)
    const manifest: BackupManifest = { tables: [], files: [] }
    await pipeline(
      Readable.from(membersOf(client, head, manifest, options), { objectMode: false }),
      createGzip(),
      createWriteStream(partial, { mode: 0o600, flush: true }),
    )
    await rename(partial, path)
    return manifest
  } catch (error) {
    throw asUnwritable(error, path)
  } finally {
    await rm(partial, { force: true })
    await client.end()
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left',
  EDQUOT: 'no space is left for this user',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'nothing can be written there',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
}

/** What the file system says of the backup itself, in words; anything else as it is. */
function asUnwritable(cause: unknown, path: string): unknown {
  const { code = '', path: at } = cause as NodeJS.ErrnoException
  const isAbout = at === `${path}.partial` || code === 'ENOSPC' || code === 'EDQUOT'
  const reason = reasons[code]
  if (!isAbout || reason === undefined) return cause
  return new BackupError(`${path} can't be written: ${reason}.`, { cause, hint: 'Take another place.' })
}

async function headOf(
  client: pg.ClientBase,
  { workbenchVersion, nowMs }: BackupOptions,
): Promise<BackupHead> {
  const known = await knownMigrations()
  const applied = await appliedMigrations(client)
  if (applied === 0) throw new BackupError('This database is empty: no workbench has used it yet.')
  if (applied > known.length) {
    throw new BackupError('This database belongs to a newer workbench.', { hint: 'Update this one first.' })
  }
  const { rows } = await client.query<{ version: string; partitions: string[] }>(
    `select current_setting('server_version') as version,
       (select coalesce(array_agg(c.relname::text order by c.relname), '{}')
        from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'events'::regclass and c.relname ~ '^events_[0-9]{4}_[0-9]{2}$') as partitions`,
  )
  const tables = await backedUpTables(client)
  return {
    format: 1,
    workbenchVersion,
    createdAt: new Date(nowMs).toISOString(),
    postgresVersion: rows[0]?.version ?? 'unknown',
    migrations: known.slice(0, applied),
    partitions: rows[0]?.partitions ?? [],
    tables: tables.map(({ name, columns }) => ({ name, columns: [...columns] })),
  }
}

async function* membersOf(
  client: pg.ClientBase,
  head: BackupHead,
  manifest: BackupManifest,
  { dataDir, blobs, nowMs }: BackupOptions,
): AsyncGenerator<Buffer> {
  function* member(name: string, content: Buffer): Generator<Buffer> {
    yield tarHeader(name, content.length, nowMs)
    yield content
    yield padding(content.length)
  }
  yield* member(headName, json(head))
  for (const table of head.tables) {
    const hash = createHash('sha256')
    let [rows, bytes, part] = [0, 0, 0]
    for await (const { content, count } of gathered(copyOut(client, copyStatement(table)))) {
      hash.update(content)
      rows += count
      bytes += content.length
      yield* member(tableMember(table.name, part), content)
      part += 1
    }
    manifest.tables.push({ name: table.name, rows, bytes, sha256: hash.digest('hex') })
  }
  async function* file(path: string, bytes: number, content: AsyncIterable<Uint8Array>) {
    const hash = createHash('sha256')
    yield tarHeader(`data/${path}`, bytes, nowMs)
    let read = 0
    for await (const piece of content) {
      hash.update(piece)
      read += piece.length
      yield Buffer.from(piece)
    }
    if (read !== bytes) throw new BackupError(`${path} is not as long as it was.`)
    yield padding(bytes)
    manifest.files.push({ path, bytes, sha256: hash.digest('hex') })
  }
  for (const { sha256, bytes } of await knownBlobs(client, head)) {
    const content = await blobs.get(sha256).catch(unlessSwept)
    if (content !== null) yield* file(blobPath(sha256), bytes, content)
  }
  for (const path of await keyFiles(dataDir)) {
    const { size } = await stat(join(dataDir, path))
    // A file that grows meanwhile is taken as long as it was.
    yield* file(path, size, size === 0 ? nothing() : createReadStream(join(dataDir, path), { end: size - 1 }))
  }
  yield* member(manifestName, json(manifest))
  yield endOfTar
}

const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)

const copyStatement = ({ name, columns }: BackedUpTable): string =>
  `copy (select ${columns.map((column) => pg.escapeIdentifier(column)).join(', ')} from ${pg.escapeIdentifier(name)}) to stdout`

async function* gathered(rows: AsyncIterable<Buffer>): AsyncGenerator<{ content: Buffer; count: number }> {
  let held: Buffer[] = []
  let bytes = 0
  for await (const row of rows) {
    held.push(row)
    bytes += row.length
    if (bytes < memberBytes) continue
    yield { content: Buffer.concat(held), count: held.length }
    held = []
    bytes = 0
  }
  if (held.length > 0) yield { content: Buffer.concat(held), count: held.length }
}

async function* nothing(): AsyncGenerator<Buffer> {}

/** All that the ledger held at the moment of the backup. */
async function knownBlobs(
  client: pg.ClientBase,
  { tables }: BackupHead,
): Promise<readonly { sha256: string; bytes: number }[]> {
  // A database of an earlier version has none.
  if (!tables.some(({ name }) => name === 'blobs')) return []
  const { rows } = await client.query<{ sha256: string; bytes: number }>(
    'select sha256, size_bytes::float8 as bytes from blobs order by sha256',
  )
  return rows
}

/** Nothing pointed to one that was swept meanwhile. */
function unlessSwept(error: unknown): null {
  if (error instanceof NotFoundError) return null
  throw error
}

/** Paths in the data folder, with slashes, in a fixed order. */
async function keyFiles(dataDir: string): Promise<string[]> {
  const folder = join(dataDir, keysFolder)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dataDir, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
}
