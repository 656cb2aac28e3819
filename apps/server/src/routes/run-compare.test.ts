import { Comparison } from '@workbench/core/models/comparison'
import { aTurn } from '@workbench/core/testing/builders-of-runs'
import { work } from '@workbench/core/testing/in-memory-worker'
import { testId } from '@workbench/core/testing/test-id'
import { expect, test } from 'vitest'
import { aDebate, ada, appUnderTest } from '../testing/app-under-test.ts'

async function underTest() {
  const under = await appUnderTest()
  const post = async (url: string, payload: object) =>
    (await under.app.inject({ method: 'POST', url, payload })).json()
  const completed = async (payload: object, text: string) => {
    const { runId } = await post('/debates/run', payload)
    work(under.state, runId, { turns: [aTurn({ text })], end: 'completed' })
    return runId
  }
  return { ...under, post, completed }
}

test('two runs are set beside each other', async () => {
  const { app, completed } = await underTest()
  const a = await completed(aDebate(), 'Ship it now')
  const b = await completed(aDebate({ rounds: 3, seed: 1 }), 'Ship it later')

  const answer = await app.inject(`/runs/compare?a=${a}&b=${b}`)

  expect(answer.statusCode).toBe(200)
  const comparison = Comparison.parse(answer.json())
  expect(comparison).toMatchObject({ a: { id: a }, b: { id: b }, turns: [{ similarity: 0.5 }] })
  expect(comparison.settings).toContainEqual({ path: 'rounds', a: 2, b: 3 })
})

test('a fork is set beside its parent', async () => {
  const { app, state, post, completed } = await underTest()
  const parent = await completed(aDebate(), 'Shared')
  const { runId: fork } = await post(`/runs/${parent}/fork`, { atTurn: 1 })
  work(state, fork, { turns: [aTurn({ index: 1 })], end: 'completed' })

  const comparison = Comparison.parse((await app.inject(`/runs/compare?a=${parent}&b=${fork}`)).json())
  expect(comparison).toMatchObject({ sharedTurns: 1, comparable: false, settings: [] })
})

test.each([
  ['b=', 'a'],
  ['a=nonsense', 'a'],
  ['c=1', 'c'],
])('the query %s is refused by name', async (query, path) => {
  const { app } = await underTest()
  const answer = await app.inject(`/runs/compare?${query}`)
  expect(answer.statusCode).toBe(422)
  expect(answer.json().errors.map((fault: { path: string }) => fault.path)).toContain(path)
})

test('an unknown run is not found', async () => {
  const { app, completed } = await underTest()
  const a = await completed(aDebate(), 'Here')
  const unknown = testId()
  for (const query of [`a=${a}&b=${unknown}`, `a=${unknown}&b=${a}`]) {
    const answer = await app.inject(`/runs/compare?${query}`)
    expect(answer.statusCode).toBe(404)
    expect(answer.json().detail).toContain(unknown)
  }
})

test('of a scenario the last two completed runs are set beside each other, once there are two', async () => {
  const { app, post, completed } = await underTest()
  const { id: personaId } = await post('/personas', ada)
  const participants = [{ personaId }, { personaId }]
  const { id: scenarioId } = await post('/scenarios', {
    name: 'S',
    topic: 'T',
    format: 'panel',
    participants,
  })
  const latest = () => app.inject(`/scenarios/${scenarioId}/compare-latest`)

  expect((await latest()).json()).toMatchObject({
    status: 409,
    detail: expect.stringContaining('no completed'),
  })
  await completed({ scenarioId }, 'one')
  expect((await latest()).json()).toMatchObject({
    status: 409,
    detail: expect.stringContaining('one completed'),
  })
  const earlier = await completed({ scenarioId }, 'two')
  const later = await completed({ scenarioId }, 'three')
  await post('/debates/run', { scenarioId })

  expect((await latest()).json()).toMatchObject({ a: { id: earlier }, b: { id: later }, comparable: true })
  expect((await app.inject(`/scenarios/${testId()}/compare-latest`)).statusCode).toBe(404)
})
