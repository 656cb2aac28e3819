import type { TestProject } from 'vitest/node'
import { startPgbouncer } from './pgbouncer.ts'
import { providePostgres } from './provide-postgres.ts'
import { startTestPostgres } from './start-test-postgres.ts'

/** The embedded Postgres behind a PgBouncer that lends connections for a transaction. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startTestPostgres()
  try {
    const pooler = await startPgbouncer(postgres.url)
    const stop = async () => {
      await pooler.stop()
      await postgres.stop()
    }
    try {
      await providePostgres(project, { postgresUrl: postgres.url, poolerUrl: pooler.url })
    } catch (error) {
      await stop()
      throw error
    }
    return stop
  } catch (error) {
    await postgres.stop()
    throw error
  }
}
