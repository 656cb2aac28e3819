import type { SealedSecret, SecretSealer } from '@workbench/core/ports/secret-repository'
import { createPlainSealer } from '@workbench/core/testing/plain-sealer'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openTestStore, type TestStore } from '../../testing/test-store.ts'
import { resealSecrets } from './reseal-secrets.ts'
import { createSecretRepository } from './secret-repository.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.empty())
afterAll(() => store.close())

const [old, next] = [createPlainSealer('old-key'), createPlainSealer('new-key')]
const toNext = async (name: string, sealed: SealedSecret) => next.seal(name, await old.open(name, sealed))
const secretsWith = (sealer: SecretSealer) =>
  createSecretRepository(store.postgres.db, { sealer, tools: store.tools, now: store.now })

const untilSomebodyWaits = () =>
  vi.waitFor(
    async () => {
      const { rowCount } = await store.postgres.db.pool.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
           and query like 'lock table secrets%'`,
      )
      expect(rowCount).toBe(1)
    },
    { interval: 5 },
  )

test('all secrets are sealed anew, their dates stay', async () => {
  for (const name of ['A', 'B']) await secretsWith(old).put(name, `value of ${name}`)
  const before = await secretsWith(old).list()

  expect(await resealSecrets(store.postgres.db, toNext)).toBe(2)

  expect(await secretsWith(next).reveal(['B'])).toEqual(new Map([['B', 'value of B']]))
  expect(await secretsWith(next).list()).toEqual(before)
})

test('one that can not be opened leaves all as they were', async () => {
  await secretsWith(old).put('A', 'value of A')
  await secretsWith(createPlainSealer('lost-key')).put('B', 'value of B')

  await expect(resealSecrets(store.postgres.db, toNext)).rejects.toThrow()

  expect(await secretsWith(old).reveal(['A'])).toEqual(new Map([['A', 'value of A']]))
})

test('a value that was sealed with the old key and not yet written is waited for', async () => {
  const sealed = Promise.withResolvers<void>()
  const mayGoOn = Promise.withResolvers<void>()
  const slow: SecretSealer = {
    ...old,
    async seal(name, value) {
      const box = await old.seal(name, value)
      sealed.resolve()
      await mayGoOn.promise
      return box
    },
  }
  const writing = secretsWith(slow).put('A', 'value of A')
  await sealed.promise
  const resealing = resealSecrets(store.postgres.db, toNext)
  await untilSomebodyWaits()
  mayGoOn.resolve()
  await Promise.all([writing, resealing])

  expect(await secretsWith(next).reveal(['A'])).toEqual(new Map([['A', 'value of A']]))
})

test('a value that comes while secrets are sealed anew is sealed afterwards', async () => {
  await secretsWith(old).put('A', 'value of A')
  const order: string[] = []
  const noting: SecretSealer = {
    ...next,
    async seal(name, value) {
      order.push(`sealed ${name}`)
      return next.seal(name, value)
    },
  }
  let writing = Promise.resolve()
  await resealSecrets(store.postgres.db, async (name, sealed) => {
    writing = secretsWith(noting).put('B', 'value of B')
    await untilSomebodyWaits()
    order.push(`sealed ${name} anew`)
    return toNext(name, sealed)
  })
  await writing

  expect(order).toEqual(['sealed A anew', 'sealed B'])
})
