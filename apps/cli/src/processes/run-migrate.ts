import { loadConfig } from '@workbench/platform/config'
import { findEmbeddedPostgres, startEmbeddedPostgres } from '@workbench/postgres/embedded/embedded-postgres'
import { migrate } from '@workbench/postgres/migrate'
import { oneLine } from './one-line.ts'

/**
 * Migrates the database of DATABASE_URL, or the embedded one, which is started for the time being unless it runs.
 *
 * @returns the exit code.
 */
export async function runMigrate(env: NodeJS.ProcessEnv, print: (line: string) => void): Promise<number> {
  try {
    const config = loadConfig(env)
    const running = config.databaseDirectUrl ?? (await findEmbeddedPostgres(config.dataDir))
    const embedded =
      running === null ? await startEmbeddedPostgres({ dataDir: config.dataDir, log: print }) : null
    try {
      const { applied } = await migrate({ databaseUrl: running ?? embedded?.databaseUrl ?? '' })
      for (const name of applied) print(`applied ${name}`)
      print('The database is up to date.')
    } finally {
      await embedded?.stop()
    }
    return 0
  } catch (error) {
    process.stderr.write(`${oneLine(error)}\n`)
    return 1
  }
}
