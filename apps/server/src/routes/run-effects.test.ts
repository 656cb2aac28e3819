import { Effect } from '@workbench/core/models/effect'
import { testId } from '@workbench/core/testing/test-id'
import { expect, test } from 'vitest'
import { aDebate, appUnderTest } from '../testing/app-under-test.ts'

test('what a run did outside is listed, oldest first, page by page', async () => {
  const { app, state } = await appUnderTest()
  const { runId } = (await app.inject({ method: 'POST', url: '/debates/run', payload: aDebate() })).json()
  for (const [index, of] of [runId, testId(), runId].entries()) {
    const key = `steps/tell/${index}`
    const at = new Date(Date.UTC(2026, 0, 1) + index).toISOString()
    state.effects.set(`${of}\n${key}`, {
      ...{ runId: of, key, stepId: 'tell', kind: 'sendMessage', target: 'log', status: 'sent' },
      ...{ idempotencyKey: key, request: null, response: null, at, settledAt: at },
    })
  }

  const first = (await app.inject(`/runs/${runId}/effects?limit=1`)).json()
  expect(first.items.map((item: unknown) => Effect.parse(item).key)).toEqual(['steps/tell/0'])
  const rest = (await app.inject(`/runs/${runId}/effects?cursor=${first.nextCursor}`)).json()
  expect(rest).toMatchObject({ items: [{ key: 'steps/tell/2' }], nextCursor: null })
})

test('of an unknown run there is nothing', async () => {
  const { app } = await appUnderTest()
  expect((await app.inject(`/runs/${testId()}/effects`)).statusCode).toBe(404)
})
