import { aPersonaDraft } from '@workbench/core/testing/builders-of-drafts'
import { aNewRun } from '@workbench/core/testing/builders-of-runs'
import { aWorkflowDraft } from '@workbench/core/testing/builders-of-workflows'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestStore, type TestStore } from '../testing/test-store.ts'
import { isEmpty, isEmptyDatabase } from './is-empty.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.empty())
afterAll(() => store.close())

test('a database is empty before anybody put something into it', async () => {
  expect(await isEmpty(store.postgres.db)).toBe(true)
  expect(await isEmptyDatabase(store.directUrl)).toBe(true)
})

test.each<[string, () => Promise<unknown>]>([
  ['persona', () => store.personas.create(aPersonaDraft())],
  ['workflow', () => store.workflows.create(aWorkflowDraft(), null)],
  ['run', () => store.runs.start(aNewRun(), 'RUN_DEBATE')],
])('with a %s it is not', async (_, put) => {
  await put()

  expect(await isEmpty(store.postgres.db)).toBe(false)
})
