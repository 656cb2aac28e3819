import type { TestProject } from 'vitest/node'
import { debianPostgres15 } from './other-postgres.ts'
import { providePostgres } from './provide-postgres.ts'
import { startSystemPostgres } from './system-postgres.ts'

/** The oldest Postgres there may be. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startSystemPostgres(debianPostgres15)
  try {
    await providePostgres(project, { postgresUrl: postgres.url })
  } catch (error) {
    await postgres.stop()
    throw error
  }
  return postgres.stop
}
