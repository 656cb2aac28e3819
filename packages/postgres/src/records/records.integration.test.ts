import { InvalidInputError } from '@workbench/core/errors'
import { RecordEntry } from '@workbench/core/models/record'
import type { RecordQuery } from '@workbench/core/ports/record-repository'
import type { RecordWrite } from '@workbench/core/ports/run-journal'
import { aNewRun } from '@workbench/core/testing/builders-of-runs'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestStore, type TestStore } from '../../testing/test-store.ts'
import { aWrite, claim } from '../../testing/work-on.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.empty())
afterAll(() => store.close())

/** Each in a write of its own, by one run. */
async function keep(...records: RecordWrite[]) {
  await store.runs.start(aNewRun(), 'RUN_DEBATE')
  const run = await claim(store, 'RUN_DEBATE')
  for (const record of records) await store.journal.write(aWrite(run, { side: { records: [record] } }))
  return run.runId
}

const aRecord = (key: string, value: unknown = null, collection = 'news') => ({ collection, key, value })
const keysFor = async (query: Partial<RecordQuery>) =>
  (await store.records.list({ limit: 50, ...query })).items.map(({ key }) => key)

test('records are listed newest first, stable under inserts', async () => {
  await keep(aRecord('a'), aRecord('b'), aRecord('c', null, 'other'), aRecord('d'), aRecord('e'))
  const first = await store.records.list({ limit: 3 })
  await keep(aRecord('f'))
  const second = await store.records.list({ limit: 3, cursor: first.nextCursor ?? undefined })

  expect([...first.items, ...second.items].map(({ key }) => key)).toEqual(['e', 'd', 'c', 'b', 'a'])
  for (const item of first.items) RecordEntry.parse(item)
  expect(second.nextCursor).toBeNull()
})

test('records of the same moment have an order, too', async () => {
  await store.runs.start(aNewRun(), 'RUN_DEBATE')
  const run = await claim(store, 'RUN_DEBATE')
  const records = ['b', 'd', 'a', 'c'].map((key) => aRecord(key))
  await store.journal.write(aWrite(run, { side: { records } }))
  const keys: string[] = []
  let cursor: string | undefined
  do {
    const page = await store.records.list({ limit: 1, cursor })
    keys.push(...page.items.map(({ key }) => key))
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)

  expect(keys).toEqual(['d', 'c', 'b', 'a'])
})

test('a page ends where its values get large, and the next one goes on', async () => {
  const large = 'x'.repeat(1024 * 1024 - 10)
  await keep(...Array.from({ length: 11 }, (_, index) => aRecord(`r${index}`, large)))
  const first = await store.records.list({ limit: 200 })
  const second = await store.records.list({ limit: 200, cursor: first.nextCursor ?? undefined })

  expect(first.items).toHaveLength(9)
  expect([...first.items, ...second.items].map(({ key }) => key)).toEqual(
    Array.from({ length: 11 }, (_, index) => `r${10 - index}`),
  )
  expect(second.nextCursor).toBeNull()
})

test('the list narrows by collection, run, and by what key and value say', async () => {
  const first = await keep(aRecord('100% sure', { text: 'Grüße' }), aRecord('b', ['x_y'], 'other'))
  const second = await keep(aRecord('c', 'SURE thing'))

  expect(await keysFor({ collection: 'news' })).toEqual(['c', '100% sure'])
  expect(await keysFor({ collection: 'none' })).toEqual([])
  expect(await keysFor({ runId: first })).toEqual(['b', '100% sure'])
  expect(await keysFor({ runId: second, collection: 'other' })).toEqual([])
  expect(await keysFor({ q: 'Sure' })).toEqual(['c', '100% sure'])
  expect(await keysFor({ q: '0%' })).toEqual(['100% sure'])
  expect(await keysFor({ q: 'GRÜSSE' })).toEqual([])
  expect(await keysFor({ q: 'grüße' })).toEqual(['100% sure'])
  expect(await keysFor({ q: 'x_y', collection: 'other' })).toEqual(['b'])
  expect(await keysFor({ q: '_', collection: 'news' })).toEqual([])
})

test('collections are named in order, with how many records they hold and how new they are', async () => {
  await keep(aRecord('a', 1, 'zoo'), aRecord('b', 1, 'Zoo'), aRecord('c', 1, 'zoo'))
  const [newest] = (await store.records.list({ limit: 1 })).items

  expect(await store.records.collections()).toEqual([
    { collection: 'Zoo', records: 1, updatedAt: expect.any(String) },
    { collection: 'zoo', records: 2, updatedAt: newest?.updatedAt },
  ])
})

test.each(['', 'nonsense', 'WyJydW5zIiwiYSIsImIiLCJjIl0'])('the cursor %j is refused', async (cursor) => {
  await expect(store.records.list({ limit: 5, cursor })).rejects.toThrow(InvalidInputError)
})
