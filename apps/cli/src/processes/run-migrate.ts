import { loadConfig } from '@workbench/platform/config'
import { findEmbeddedPostgres, startEmbeddedPostgres } from '@workbench/postgres/embedded/embedded-postgres'
import { migrate } from '@workbench/postgres/migrate'
import { firstImport } from './first-import.ts'
import { oneLine } from './one-line.ts'

/**
 * Migrates the database of DATABASE_URL, or the embedded one, which is started for the time being unless it runs, and
 * reads WORKBENCH_IMPORT_DIR into one that holds nothing yet.
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
      const databaseUrl = running ?? embedded?.databaseUrl ?? ''
      const variable = env.DATABASE_DIRECT_URL ? 'DATABASE_DIRECT_URL' : 'DATABASE_URL'
      const { applied } = await migrate({ databaseUrl, variable })
      for (const name of applied) print(`applied ${name}`)
      // No demo: where processes are started one by one, people have data of their own.
      await firstImport({ config, isDirChosen: Boolean(env.WORKBENCH_IMPORT_DIR), databaseUrl, log: print })
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
