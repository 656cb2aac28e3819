import { aToolPolicy } from '@workbench/core/testing/builders-of-tools'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openTestStore, type TestStore } from '../../testing/test-store.ts'
import { callReads } from './call-reads.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.empty())
afterAll(() => store.close())

test('a policy and secrets that are asked for together are one statement', async () => {
  const { tools, secrets, postgres } = store
  await secrets.put('KEY', 'value')
  await secrets.put('OTHER', 'another')
  const query = vi.spyOn(postgres.db.pool, 'query')
  const [tool, all, one] = await Promise.all([
    tools.find('now'),
    secrets.revealAll(),
    secrets.reveal(['KEY']),
  ])
  expect(query).toHaveBeenCalledTimes(1)
  query.mockRestore()
  expect(all).toEqual(
    new Map([
      ['KEY', 'value'],
      ['OTHER', 'another'],
    ]),
  )
  expect(one).toEqual(new Map([['KEY', 'value']]))
  expect(tool?.name).toBe('now')
})

test('nothing is kept: what is asked after a change is told of the change', async () => {
  const { tools, secrets } = store
  const enabled = async () => (await tools.find('now'))?.policy.enabled
  await tools.setPolicy('now', aToolPolicy({ enabled: true }))
  expect(await enabled()).toBe(true)
  await tools.setPolicy('now', aToolPolicy({ enabled: false }))
  expect(await enabled()).toBe(false)
  await secrets.put('KEY', 'old')
  expect(await secrets.revealAll()).toEqual(new Map([['KEY', 'old']]))
  await secrets.put('KEY', 'new')
  expect(await secrets.revealAll()).toEqual(new Map([['KEY', 'new']]))
})

test('a secret of the name of a tool is another thing', async () => {
  await store.secrets.put('now', 'value')
  const { tool, secret } = callReads(store.postgres.db)
  const [one, other] = await Promise.all([tool('now'), secret('now')])
  expect(one?.policy).toBeNull()
  expect(other?.name).toBe('now')
})
