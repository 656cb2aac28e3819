import type { Config } from '@workbench/platform/config'
import { findEmbeddedPostgres, startEmbeddedPostgres } from '@workbench/postgres/embedded/embedded-postgres'

/**
 * Lends the database of DATABASE_URL, or the embedded one, which is started for the time being unless it runs.
 *
 * @param use - Given an address that reaches the server itself, not a transaction pooler.
 */
export async function withDatabase<Result>(
  { databaseDirectUrl, dataDir }: Config,
  log: (line: string) => void,
  use: (databaseUrl: string) => Promise<Result>,
): Promise<Result> {
  const running = databaseDirectUrl ?? (await findEmbeddedPostgres(dataDir))
  if (running !== null) return use(running)
  const embedded = await startEmbeddedPostgres({ dataDir, log })
  try {
    return await use(embedded.databaseUrl)
  } finally {
    await embedded.stop()
  }
}
