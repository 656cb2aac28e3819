import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../src/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a database of the test server, as its owner, past any pooler; see `freshDatabase`. */
    postgresUrl: string
    /** The same through a transaction pooler; null unless the tests run through one. */
    poolerUrl: string | null
  }
}

/** Makes a migrated template to copy databases from, and tells the tests where. */
export async function providePostgres(
  project: TestProject,
  urls: { readonly postgresUrl: string; readonly poolerUrl?: string },
): Promise<void> {
  const client = new pg.Client({ connectionString: urls.postgresUrl })
  await client.connect()
  try {
    await client.query('create database template_wb')
  } finally {
    await client.end()
  }
  const url = new URL(urls.postgresUrl)
  url.pathname = '/template_wb'
  await migrate({ databaseUrl: url.href })
  project.provide('postgresUrl', urls.postgresUrl)
  project.provide('poolerUrl', urls.poolerUrl ?? null)
}
