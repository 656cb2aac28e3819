import { Baseline } from '@workbench/core/models/experiment'
import { testId } from '@workbench/core/testing/test-id'
import { expect, test } from 'vitest'
import { aScenario } from '../testing/a-scenario.ts'

test('runs are pinned under a name, once and for ever', async () => {
  const { get, scenarioId, aBaseline } = await aScenario()
  const { runIds, pinned } = await aBaseline('good')

  expect(pinned.statusCode).toBe(201)
  expect(pinned.headers.location).toBe(`/scenarios/${scenarioId}/baselines`)
  const baseline = Baseline.parse(pinned.json())
  expect(baseline).toMatchObject({ scenarioId, name: 'good', runIds, note: 'They are good.' })
  expect((await aBaseline('good')).pinned.json()).toMatchObject({ status: 409 })

  const { pinned: better } = await aBaseline('better')
  const { items, nextCursor } = await get(`/scenarios/${scenarioId}/baselines?limit=1`)
  expect(items).toEqual([better.json()])
  expect((await get(`/scenarios/${scenarioId}/baselines?cursor=${nextCursor}`)).items).toEqual([baseline])
})

test.each([
  [{ name: '' }, 'name'],
  [{ note: null }, 'note'],
  [{ note: 'x'.repeat(2001) }, 'note'],
  [{ runIds: [] }, 'runIds'],
  [{ runIds: ['x'] }, 'runIds.0'],
  [{ runIds: [testId()] }, 'runIds.0'],
  [{ id: 1 }, 'id'],
])('%j is refused by name', async (changes, path) => {
  const { post, scenarioId, completed } = await aScenario()
  const draft = { name: 'good', note: 'Fine.', runIds: [await completed()], ...changes }
  const answer = await post(`/scenarios/${scenarioId}/baselines`, draft)
  expect(answer.statusCode).toBe(422)
  expect(answer.json().errors.map((fault: { path: string }) => fault.path)).toEqual([path])
})

test.each([{}, { note: '' }, { note: '  ' }])('nobody has to say why: %j', async (why) => {
  const { post, get, scenarioId, completed } = await aScenario()
  const draft = { name: 'good', runIds: [await completed()], ...why }
  const answer = await post(`/scenarios/${scenarioId}/baselines`, draft)
  expect([answer.statusCode, answer.json().note]).toEqual([201, ''])
  expect((await get(`/scenarios/${scenarioId}/baselines`)).items).toEqual([answer.json()])
})

test('a run that is not completed, twice in the list, or of nothing else is refused by its place', async () => {
  const { post, scenarioId, completed, start, end } = await aScenario()
  const good = await completed()
  const failed = await start()
  end(failed, {}, 'failed')
  const draft = { name: 'good', note: 'Fine.', runIds: [good, failed, good] }
  const answer = await post(`/scenarios/${scenarioId}/baselines`, draft)
  expect(answer.json().errors.map((fault: { path: string }) => fault.path)).toEqual(['runIds.1', 'runIds.2'])
  expect((await post(`/scenarios/${testId()}/baselines`, { ...draft, runIds: [good] })).statusCode).toBe(404)
})
