import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import type {} from './global-setup.ts'

export interface FreshDatabase {
  readonly databaseUrl: string
  /** Deletes it, whoever is still connected. */
  drop(): Promise<void>
}

/** A database of its own, migrated and empty, on the Postgres of this test run. Only in *.integration.test.ts. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`
  const postgresUrl = inject('postgresUrl')
  await asOwner(postgresUrl, `create database ${name} template template_wb strategy file_copy`)
  const url = new URL(postgresUrl)
  url.pathname = `/${name}`
  return {
    databaseUrl: url.href,
    drop: () => asOwner(postgresUrl, `drop database if exists ${name} with (force)`),
  }
}

async function asOwner(postgresUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgresUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
