import type { TestProject } from 'vitest/node'
import { providePostgres } from './provide-postgres.ts'
import { startTestPostgres } from './start-test-postgres.ts'

/** One embedded Postgres for a whole test run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startTestPostgres()
  try {
    await providePostgres(project, { postgresUrl: postgres.url })
  } catch (error) {
    await postgres.stop()
    throw error
  }
  return postgres.stop
}
