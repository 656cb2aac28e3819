import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database.ts'
import { pgbouncerMissing } from '../testing/other-postgres.ts'
import { startPgbouncer } from '../testing/pgbouncer.ts'
import { migrate } from './migrate.ts'
import { openPostgres } from './open-postgres.ts'
import { checkPooling, PoolerError, poolingOf } from './pooling.ts'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
  return () => database.drop()
})

async function pooler(mode: 'transaction' | 'session'): Promise<string> {
  const { url, stop } = await startPgbouncer(database.directUrl, mode)
  onTestFinished(stop)
  return url
}

test('Postgres itself is not taken for a pooler', async () => {
  expect(await poolingOf(database.directUrl)).toBe('none')
})

describe.skipIf(pgbouncerMissing !== null)('behind PgBouncer', () => {
  test('the mode is noticed', async () => {
    expect(await poolingOf(await pooler('transaction'))).toBe('transaction')
    expect(await poolingOf(await pooler('session'))).toBe('session')
  })

  test('it is noticed while others start at the same moment', async () => {
    const url = await pooler('transaction')
    for (let times = 0; times < 25; times++) {
      expect(await Promise.all([poolingOf(url), poolingOf(url)])).toEqual(['transaction', 'transaction'])
    }
  })

  test('a pooler that lends for a transaction needs DATABASE_DIRECT_URL, and the refusal says so', async () => {
    const databaseUrl = await pooler('transaction')
    const refused = await openPostgres({ databaseUrl, supervises: false, onError: () => {} }).catch(
      (error) => error,
    )
    expect(refused).toBeInstanceOf(PoolerError)
    expect(refused.message).toMatch(/^DATABASE_URL leads to a pooler/)
    expect(refused.hint).toMatch(/Set DATABASE_DIRECT_URL/)
    expect(`${refused.message} ${refused.hint}`).not.toContain(new URL(databaseUrl).password)
    await expect(migrate({ databaseUrl })).rejects.toThrow(PoolerError)
  })

  test('a direct URL that leads to a pooler, too, is named', async () => {
    const urls = { databaseUrl: database.directUrl, directUrl: await pooler('transaction') }
    await expect(checkPooling(urls)).rejects.toThrow(/^DATABASE_DIRECT_URL leads/)
  })

  test('a statement with a name runs through it, whichever connection it meets', async () => {
    const options = { databaseUrl: await pooler('transaction'), directUrl: database.directUrl }
    const both = await Promise.all(
      [1, 2].map(() => openPostgres({ ...options, supervises: false, onError: () => {} })),
    )
    const statement = { name: 'a_number', text: 'select $1::int as number, pg_sleep(0.005)' }
    const numbers = Array.from({ length: 60 }, (_, number) => number)
    const answers = await Promise.all(
      numbers.map((number) => both[number % 2]?.db.query<{ number: number }>(statement, [number])),
    )
    await Promise.all(both.map((one) => one.close()))
    expect(answers.map((rows) => rows?.[0]?.number)).toEqual(numbers)
  })

  test('one that lends for a session is as good as none', async () => {
    const databaseUrl = await pooler('session')
    expect(await checkPooling({ databaseUrl, directUrl: databaseUrl })).toBe('session')
  })
})
