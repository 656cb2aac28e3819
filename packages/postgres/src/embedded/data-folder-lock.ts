import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'
import { processIdentity } from './process-table.ts'

/** Who holds the data folder: a pid alone is not enough, since pids are used again. */
export interface LockHolder {
  readonly pid: number
  /** See `processIdentity`. */
  readonly identity: string
}

const lockPath = (dataDir: string) => join(dataDir, 'workbench.lock')

/** The holder written in a lock file; null for one that a crash or a stranger left unreadable. */
export function parseLock(text: string): LockHolder | null {
  try {
    const { pid, identity } = JSON.parse(text) as Partial<LockHolder>
    if (!Number.isSafeInteger(pid) || pid === undefined || pid <= 0 || typeof identity !== 'string')
      return null
    return { pid, identity }
  } catch {
    return null
  }
}

/** A holder is live while the very process that wrote the lock runs. */
export async function isLive(holder: LockHolder, identityOf = processIdentity): Promise<boolean> {
  return (await identityOf(holder.pid)) === holder.identity
}

export function inUseError(dataDir: string, holder: LockHolder): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'data_folder_in_use',
    `The workbench already runs on ${dataDir} as process ${holder.pid}.`,
    { hint: 'Stop that one first, or let WORKBENCH_DATA_DIR name another folder.' },
  )
}

/** The live holder of a data folder, or null. */
export async function lockHolder(dataDir: string): Promise<LockHolder | null> {
  const text = await readFile(lockPath(dataDir), 'utf8').catch(() => null)
  const holder = text === null ? null : parseLock(text)
  return holder !== null && (await isLive(holder)) ? holder : null
}

/**
 * Takes the data folder for this process; a lock whose process is gone is taken over silently.
 *
 * @returns A function that gives the folder back.
 * @throws EmbeddedPostgresError `data_folder_in_use` when a live process holds it.
 */
export async function lockDataFolder(dataDir: string): Promise<() => Promise<void>> {
  const path = lockPath(dataDir)
  const mine = `${path}.${randomUUID()}`
  const identity = (await processIdentity(process.pid)) ?? ''
  const text = `${JSON.stringify({ pid: process.pid, identity } satisfies LockHolder)}\n`
  try {
    await writeFile(mine, text, { mode: 0o600 })
    // A link appears complete or not at all, so nobody ever reads half a lock.
    while (!(await linkUnlessThere(mine, path))) await removeStale(path, dataDir)
  } finally {
    await rm(mine, { force: true })
  }
  return async () => {
    if ((await readFile(path, 'utf8').catch(() => null)) === text) await rm(path, { force: true })
  }
}

async function removeStale(path: string, dataDir: string): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return
  const holder = parseLock(text)
  if (holder !== null && (await isLive(holder))) {
    throw inUseError(dataDir, holder)
  }
  // Moved away and looked at again: between reading and moving, somebody faster may have put a live lock there.
  const aside = `${path}.${randomUUID()}`
  try {
    await rename(path, aside)
  } catch {
    return
  }
  if ((await readFile(aside, 'utf8')) !== text) await linkUnlessThere(aside, path)
  await rm(aside, { force: true })
}

async function linkUnlessThere(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}
