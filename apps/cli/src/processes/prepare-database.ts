import type { Config } from '@workbench/platform/config'
import { newId } from '@workbench/platform/ids'
import { firstImport } from './first-import.ts'

interface PrepareOptions {
  readonly config: Config
  readonly env: NodeJS.ProcessEnv
  readonly log: (line: string) => void
  readonly signal: AbortSignal
}

/**
 * Migrates, under a lock of its own, and fills an empty database: from WORKBENCH_IMPORT_DIR when that folder brings
 * something, else with the demo.
 *
 * @param databaseUrl - Must reach the server itself, not a transaction pooler.
 */
export async function prepareDatabase(
  databaseUrl: string,
  { config, env, log, signal }: PrepareOptions,
): Promise<void> {
  const { migrate } = await import('@workbench/postgres/migrate')
  const variable = env.DATABASE_DIRECT_URL ? 'DATABASE_DIRECT_URL' : 'DATABASE_URL'
  await migrate({ databaseUrl, variable, log })
  await firstImport({ config, isDirChosen: Boolean(env.WORKBENCH_IMPORT_DIR), databaseUrl, log, signal })
  const { seedDemo } = await import('@workbench/postgres/seed-demo')
  if (await seedDemo({ databaseUrl, newId })) log('the database was empty: added the demo')
}
