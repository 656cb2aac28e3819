import { Dashboard } from '@workbench/core/models/dashboard'
import { StanceMap, Trend } from '@workbench/core/models/trend'
import { testId } from '@workbench/core/testing/test-id'
import { expect, test } from 'vitest'
import { aScenario } from '../testing/a-scenario.ts'

test('scores of a scenario are listed newest first, of runs of any end', async () => {
  const { get, scenarioId, completed, start, end } = await aScenario()
  const first = await completed()
  const failed = await start()
  end(failed, {}, 'failed')

  const { items } = await get(`/scenarios/${scenarioId}/scores`)
  expect(items).toMatchObject([
    { runId: failed, status: 'failed' },
    { runId: first, status: 'completed' },
  ])
  expect((await get(`/scenarios/${scenarioId}/scores?limit=1`)).items).toHaveLength(1)
})

test('a trend stands beside the band of the newest baseline, and alarms when harm adds up', async () => {
  const { get, scenarioId, completed, aBaseline } = await aScenario()
  await aBaseline('good')
  for (let slow = 0; slow < 4; slow += 1) await completed({ latencyMs: 1600 })

  const trend = Trend.parse(await get(`/scenarios/${scenarioId}/trend?metric=latencyMs`))

  expect(trend).toMatchObject({ metric: 'latencyMs', band: { source: 'good', runs: 5, mean: 1060 } })
  expect(trend.points.map(({ value }) => value)).toEqual([
    1000, 1100, 950, 1050, 1200, 1600, 1600, 1600, 1600,
  ])
  expect(trend.points.some(({ isAlarm }) => isAlarm)).toBe(true)
  const shown = Trend.parse(await get(`/scenarios/${scenarioId}/trend?metric=latencyMs&limit=2`))
  expect(shown.points).toEqual(trend.points.slice(-2))
})

test('a baseline of a trend can be named', async () => {
  const { get, scenarioId, aBaseline } = await aScenario()
  await aBaseline('first')
  await aBaseline('second')
  const of = async (query: string) =>
    Trend.parse(await get(`/scenarios/${scenarioId}/trend?metric=judged.rubric${query}`))
  expect(await of('&baseline=first')).toMatchObject({ band: null, points: { length: 10 } })
  const { band } = Trend.parse(await get(`/scenarios/${scenarioId}/trend?metric=costUsd&baseline=first`))
  expect(band).toMatchObject({ source: 'first' })
})

test('stances are mapped', async () => {
  const { get, scenarioId } = await aScenario()
  expect(StanceMap.parse(await get(`/scenarios/${scenarioId}/stances?runs=5`))).toMatchObject({ scenarioId })
})

test('the dashboard is over the last 30 days, in whole hours', async () => {
  const { get, scenarioId } = await aScenario()
  const { from, to } = Dashboard.parse(await get('/dashboard'))
  expect(Date.parse(to) - Date.parse(from)).toBe(30 * 24 * 3_600_000)
  expect(Date.parse(to) % 3_600_000).toBe(0)
  const query = `from=2026-01-01T10:20:00Z&to=2026-01-02T10:20:00%2B02:00&scenarioId=${scenarioId}`
  expect(await get(`/dashboard?${query}`)).toMatchObject({
    from: '2026-01-01T10:00:00.000Z',
    to: '2026-01-02T09:00:00.000Z',
    scenarioId,
  })
})

test.each([
  ['/dashboard?from=yesterday', 'from'],
  ['/dashboard?from=2026-01-02&to=2026-01-01', 'from'],
  ['/dashboard?from=2024-01-01&to=2026-01-01', 'from'],
  ['/dashboard?to=0999-01-01', 'to'],
  ['/dashboard?scenarioId=x', 'scenarioId'],
  ['/dashboard?days=3', 'days'],
  ['/scenarios/ID/scores?limit=201', 'limit'],
  ['/scenarios/ID/scores?limit=0', 'limit'],
  ['/scenarios/ID/trend', 'metric'],
  ['/scenarios/ID/trend?metric=speed', 'metric'],
  ['/scenarios/ID/trend?metric=latencyMs&limit=1001', 'limit'],
  ['/scenarios/ID/trend?metric=latencyMs&baseline=none', 'baseline'],
  ['/scenarios/ID/stances?runs=x', 'runs'],
])('%s is refused by name', async (url, path) => {
  const { app, scenarioId } = await aScenario()
  const answer = await app.inject(url.replace('ID', scenarioId))
  expect(answer.statusCode).toBe(422)
  expect(answer.json().errors.map((fault: { path: string }) => fault.path)).toEqual([path])
})

test.each(['scores', 'trend?metric=turns', 'stances', 'baselines'])(
  'an unknown scenario has no %s',
  async (what) => {
    const { app } = await aScenario()
    expect((await app.inject(`/scenarios/${testId()}/${what}`)).statusCode).toBe(404)
  },
)
