import { loadConfig } from '@workbench/platform/config'
import { findEmbeddedPostgres } from '@workbench/postgres/embedded/embedded-postgres'
import { oneLine } from './one-line.ts'

/** The database for a process that is started on its own: DATABASE_URL, or the one of a running `workbench start`. */
export async function databaseUrlOrLine(
  env: NodeJS.ProcessEnv,
): Promise<{ readonly databaseUrl: string } | { readonly line: string }> {
  try {
    const { databaseUrl, dataDir } = loadConfig(env)
    const found = databaseUrl ?? (await findEmbeddedPostgres(dataDir))
    if (found !== null) return { databaseUrl: found }
    return {
      line:
        `DATABASE_URL is not set and no "workbench start" runs on ${dataDir}: run "workbench start", ` +
        'or set DATABASE_URL, for example DATABASE_URL=postgres://user:password@127.0.0.1:5432/workbench',
    }
  } catch (error) {
    return { line: oneLine(error) }
  }
}
