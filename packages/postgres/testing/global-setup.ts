import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '../src/embedded/embedded-postgres.ts'
import { migrate } from '../src/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a database of the test server, as its owner; see `freshDatabase`. */
    postgresUrl: string
  }
}

/** One embedded Postgres for a whole test run, with a migrated template to copy databases from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'workbench-tests-'))
  const postgres = await startEmbeddedPostgres({
    dataDir,
    throwaway: true,
    // Several test files at once, each with pools of its own.
    settings: { max_connections: '300' },
  })
  const teardown = async () => {
    await postgres.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    await makeTemplate(postgres.databaseUrl)
  } catch (error) {
    await teardown()
    throw error
  }
  project.provide('postgresUrl', postgres.databaseUrl)
  return teardown
}

async function makeTemplate(postgresUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgresUrl })
  await client.connect()
  try {
    await client.query('create database template_wb')
  } finally {
    await client.end()
  }
  const url = new URL(postgresUrl)
  url.pathname = '/template_wb'
  await migrate({ databaseUrl: url.href })
}
