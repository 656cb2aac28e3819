import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { loadConfig } from '@workbench/platform/config'
import { version } from '@workbench/platform/version'
import { BackupError } from '@workbench/postgres/backup/backup-error'
import { writeBackup } from '@workbench/postgres/backup/write-backup'
import { openBlobStore } from '@workbench/server/open-blob-store'
import { exitCodes } from '../exit-codes.ts'
import { oneLine } from './one-line.ts'
import { withDatabase } from './with-database.ts'

export interface BackupCommand {
  readonly file: string
  readonly force: boolean
  readonly json: boolean
  readonly env: NodeJS.ProcessEnv
  readonly print?: (line: string) => void
  readonly complain?: (line: string) => void
}

export const toStdout = (line: string) => void process.stdout.write(`${line}\n`)
export const toStderr = (line: string) => void process.stderr.write(`${line}\n`)

/** A backup puts nothing. */
const readOnly = {
  async touch(): Promise<never> {
    throw new Error('A backup only reads blobs.')
  },
}

/** @returns the exit code. */
export async function runBackup(command: BackupCommand): Promise<number> {
  const { file, force, json, env, print = toStdout, complain = toStderr } = command
  const startedAt = performance.now()
  try {
    const config = loadConfig(env)
    const path = resolve(file)
    if (!force && existsSync(path)) {
      throw new BackupError(`${file} is there already.`, { hint: 'Take another name, or --force.' })
    }
    if (config.databaseUrl === null && !existsSync(join(config.dataDir, 'postgres'))) {
      throw new BackupError(`There is no database in ${config.dataDir}.`, {
        hint: 'Set WORKBENCH_DATA_DIR or DATABASE_URL as for the workbench itself.',
      })
    }
    const options = { dataDir: resolve(config.dataDir), path, workbenchVersion: version, nowMs: Date.now() }
    const manifest = await withDatabase(config, complain, (databaseUrl) =>
      writeBackup({ ...options, databaseUrl, blobs: openBlobStore(config)(readOnly) }),
    )
    const { size } = await stat(path)
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
    const seconds = (performance.now() - startedAt) / 1000
    const [tables, files] = [manifest.tables.length, manifest.files.length]
    if (json) print(JSON.stringify({ file: path, bytes: size, tables, rows, files, seconds }))
    else {
      const runs = manifest.tables.find(({ name }) => name === 'runs')?.rows ?? 0
      const size10 = (size / 1e6).toFixed(1)
      print(`Backed up ${rows} rows of ${tables} tables, ${runs} runs among them, and ${files} files.`)
      print(`${path}: ${size10} MB in ${seconds.toFixed(1)} s`)
    }
    return exitCodes.done
  } catch (error) {
    complain(oneLine(error))
    return exitCodes.failed
  }
}
