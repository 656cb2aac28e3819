import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase, postgresUrls } from '../testing/fresh-database.ts'
import { migrate } from './migrate.ts'
import { openPostgres } from './open-postgres.ts'

let database: FreshDatabase
beforeEach(async () => {
  database = await freshDatabase()
})
afterEach(() => database.drop())

async function send(connectionString: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

const open = () => openPostgres({ ...database, supervises: false, onError: () => {} })

/** Without anything of ours. */
const emptied = () =>
  send(
    database.directUrl,
    'drop schema public cascade',
    'drop schema if exists drizzle, pgboss cascade',
    'create schema public',
  )

test('a database that nobody has migrated is told as that, and not opened', async () => {
  await emptied()
  await expect(open()).rejects.toThrow(/not been migrated: it lacks 0000_init, .*/)
  await migrate({ databaseUrl: database.directUrl })
  await (await open()).close()
})

test('one that lacks the newest migration is not opened', async () => {
  await emptied()
  await migrate({ databaseUrl: database.directUrl, upTo: 6 })
  await expect(open()).rejects.toThrow(/it lacks 0006_people/)
})

test('a database with tables of another program is left as it is, and told', async () => {
  await emptied()
  await send(database.directUrl, 'create table users (id int)')
  await expect(migrate({ databaseUrl: database.directUrl })).rejects.toThrow(
    /holds something of another program: relation "users" already exists/,
  )
  await send(database.directUrl, 'drop table users')
  await migrate({ databaseUrl: database.directUrl })
})

test('tables go to the schema public, and nowhere else', async () => {
  await emptied()
  await send(database.directUrl, 'create schema elsewhere')
  const url = new URL(database.directUrl)
  url.searchParams.set('options', '-c search_path=elsewhere')
  await expect(migrate({ databaseUrl: url.href })).rejects.toThrow(/in the schema "elsewhere".*"public"/)
})

test('a role that owns the database and nothing else is enough', async () => {
  await emptied()
  const { pathname } = new URL(database.directUrl)
  const name = pathname.slice(1)
  const role = `role_of_${name}`
  await send(
    postgresUrls().directUrl,
    `create role ${role} login password 'p'`,
    `alter database ${name} owner to ${role}`,
  )
  await send(database.directUrl, 'drop schema public', `create schema public authorization ${role}`)
  const url = new URL(database.directUrl)
  url.username = role
  url.password = 'p'
  try {
    await migrate({ databaseUrl: url.href })
    const opened = await openPostgres({ databaseUrl: url.href, supervises: false, onError: () => {} })
    await opened.close()
  } finally {
    await send(postgresUrls().directUrl, `alter database ${name} owner to current_user`)
    await send(database.directUrl, `drop owned by ${role} cascade`, `drop role ${role}`)
  }
})
