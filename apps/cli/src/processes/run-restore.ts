import { resolve } from 'node:path'
import { loadConfig } from '@workbench/platform/config'
import { newId } from '@workbench/platform/ids'
import { checkBackup } from '@workbench/postgres/backup/check-backup'
import { restoreBackup } from '@workbench/postgres/backup/restore-backup'
import { openBlobStore } from '@workbench/server/open-blob-store'
import { exitCodes } from '../exit-codes.ts'
import { oneLine } from './one-line.ts'
import { type BackupCommand, toStderr, toStdout } from './run-backup.ts'
import { withDatabase } from './with-database.ts'

/** @returns the exit code. */
export async function runRestore(command: BackupCommand): Promise<number> {
  const { file, force, json, env, print = toStdout, complain = toStderr } = command
  const startedAt = performance.now()
  try {
    const config = loadConfig(env)
    const path = resolve(file)
    // Before a database is made for it: a wrong name should leave nothing behind.
    await checkBackup(path)
    if (force) complain('--force: what the database holds is thrown away.')
    const options = { dataDir: resolve(config.dataDir), openBlobs: openBlobStore(config), path, force, newId }
    const { head, rows, files, queuedRuns, migrated } = await withDatabase(config, complain, (databaseUrl) =>
      restoreBackup({ ...options, databaseUrl }),
    )
    const seconds = (performance.now() - startedAt) / 1000
    if (json) {
      const { createdAt, workbenchVersion } = head
      print(JSON.stringify({ createdAt, workbenchVersion, rows, files, queuedRuns, migrated, seconds }))
      return exitCodes.done
    }
    print(`Restored ${rows} rows and ${files} files as of ${head.createdAt}, in ${seconds.toFixed(1)} s.`)
    for (const name of migrated) print(`applied ${name}`)
    if (queuedRuns > 0) print(`Runs that go on when a worker starts: ${queuedRuns}`)
    return exitCodes.done
  } catch (error) {
    complain(oneLine(error))
    return exitCodes.failed
  }
}
