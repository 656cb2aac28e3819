import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import type {} from './provide-postgres.ts'

export interface DatabaseUrls {
  /** Through the pooler, when the tests run through one. */
  readonly databaseUrl: string
  /** Past it. */
  readonly directUrl: string
}

export interface FreshDatabase extends DatabaseUrls {
  /** Deletes it, whoever is still connected. */
  drop(): Promise<void>
}

/** Addresses of a database of this test run, as its owner; of the owner's own when there is no name. */
export function postgresUrls(name?: string): DatabaseUrls {
  const directUrl = inject('postgresUrl')
  return {
    databaseUrl: withName(inject('poolerUrl') ?? directUrl, name),
    directUrl: withName(directUrl, name),
  }
}

/** A database of its own, migrated and empty, on the Postgres of this test run. Only in *.integration.test.ts. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`
  await asOwner(`create database ${name} template template_wb strategy file_copy`)
  return { ...postgresUrls(name), drop: () => asOwner(`drop database if exists ${name} with (force)`) }
}

function withName(address: string, name: string | undefined): string {
  if (name === undefined) return address
  const url = new URL(address)
  url.pathname = `/${name}`
  return url.href
}

async function asOwner(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgresUrls().directUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
