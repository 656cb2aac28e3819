import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, loadConfig } from '@workbench/platform/config'
import { moveToKey, type ResealAll, rotateKeyFile } from '@workbench/platform/secrets/rotation'
import { connectDatabase } from '@workbench/postgres/database'
import { databaseState } from '@workbench/postgres/database-state'
import { resealSecrets } from '@workbench/postgres/secrets/reseal-secrets'
import { exitCodes } from '../exit-codes.ts'
import { UsageError } from '../usage-error.ts'
import { oneLine } from './one-line.ts'
import { toStderr, toStdout } from './run-backup.ts'
import { withDatabase } from './with-database.ts'

export interface RotateCommand {
  /** The variable that holds the new key; null: the key is in the data folder, and so is the next. */
  readonly newKeyEnv: string | null
  readonly env: NodeJS.ProcessEnv
  readonly print?: (line: string) => void
  readonly complain?: (line: string) => void
}

/** @returns the exit code. */
export async function runRotate(command: RotateCommand): Promise<number> {
  const { newKeyEnv, env, print = toStdout, complain = toStderr } = command
  try {
    const config = loadConfig(env)
    const newKey = newKeyOf(config, command)
    if (config.databaseUrl === null && !existsSync(join(config.dataDir, 'postgres'))) {
      throw new UsageError(`There is no database in ${config.dataDir}.`, {
        hint: 'Set WORKBENCH_DATA_DIR or DATABASE_URL as for the workbench itself.',
      })
    }
    const count = await withDatabase(config, complain, (databaseUrl) =>
      withSecrets(databaseUrl, (resealAll) => {
        const { secretKey, dataDir } = config
        return newKey === null
          ? rotateKeyFile(dataDir, resealAll)
          : moveToKey({ secretKey, dataDir, newKey }, resealAll)
      }),
    )
    print(`${count === 1 ? '1 secret is' : `${count} secrets are`} sealed with a new key.`)
    print(
      newKey === null
        ? 'Running servers and workers go on with it. Backups of before hold the old one.'
        : `Set WORKBENCH_SECRET_KEY to the value of ${newKeyEnv} for every server and worker now, and restart them.`,
    )
    return exitCodes.done
  } catch (error) {
    complain(oneLine(error))
    return error instanceof UsageError ? exitCodes.usage : exitCodes.failed
  }
}

/** @throws UsageError */
function newKeyOf({ secretKey }: Config, { newKeyEnv, env }: RotateCommand): string | null {
  if (newKeyEnv === null) {
    if (secretKey === null) return null
    throw new UsageError('The key is in WORKBENCH_SECRET_KEY, which only you can change.', {
      hint: 'Put a new one into another variable and name it: --new-key-env NEW_KEY.',
    })
  }
  const newKey = env[newKeyEnv] ?? ''
  if (newKey !== '') return newKey
  throw new UsageError(`${newKeyEnv} is not set.`, {
    hint: `For example ${newKeyEnv}=$(openssl rand -base64 32), kept where you find it again.`,
  })
}

async function withSecrets(
  databaseUrl: string,
  rotate: (resealAll: ResealAll) => Promise<number>,
): Promise<number> {
  const { appliedMigrations, knownMigrations } = await databaseState(databaseUrl)
  if (appliedMigrations !== knownMigrations) {
    throw new UsageError('The database is not of this version.', {
      hint: 'Run "workbench migrate" first, or the workbench that belongs to it.',
    })
  }
  const db = connectDatabase({ databaseUrl, max: 1 })
  try {
    return await rotate((reseal) => resealSecrets(db, reseal))
  } finally {
    await db.close()
  }
}
