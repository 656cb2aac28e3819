import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { canWork, namespaceAccount } from './postgres-account.ts'
import { postgresHome } from './postgres-binaries.ts'
import { runProgram } from './run-program.ts'
import { systemUsers } from './system-users.ts'

/** How Postgres would run on this machine; for a person who asks why it doesn't. */
export interface EmbeddedHealth {
  /** What `postgres --version` says; null when the program does not start. */
  readonly version: string | null
  /** What stands in the way of the program. */
  readonly fault: string | null
  /** Whether root can step down through a user namespace; null for anybody but root, who needs none. */
  readonly namespaces: boolean | null
}

/** Tries the programs of the embedded Postgres without touching any data. */
export async function embeddedHealth(): Promise<EmbeddedHealth> {
  const isRoot = process.getuid?.() === 0
  try {
    const home = postgresHome()
    const { exitCode, output } = await runProgram({
      file: join(home, 'bin', 'postgres'),
      args: ['--version'],
      options: {},
    })
    return {
      version: exitCode === 0 ? output.trim() : null,
      fault: exitCode === 0 ? null : output.trim(),
      namespaces: isRoot ? await canWork(namespaceAccount(await systemUsers()), home, home) : null,
    }
  } catch (error) {
    return { version: null, fault: error instanceof Error ? error.message : String(error), namespaces: null }
  }
}

/**
 * Free space for the data folder, in bytes, and whether it can be written. The folder need not exist: then it is about
 * the nearest one above that does.
 */
export async function folderHealth(dataDir: string): Promise<{ isWritable: boolean; freeBytes: number }> {
  for (let folder = resolve(dataDir); ; folder = dirname(folder)) {
    const space = await statfs(folder).catch(() => null)
    if (space === null && folder !== dirname(folder)) continue
    const trial = await mkdtemp(join(folder, '.workbench-doctor-')).catch(() => null)
    if (trial !== null) await rm(trial, { recursive: true, force: true })
    return { isWritable: trial !== null, freeBytes: space === null ? 0 : space.bavail * space.bsize }
  }
}
