import { Scenario } from '@workbench/core/models/scenario'
import { testId } from '@workbench/core/testing/test-id'
import { expect, test } from 'vitest'
import { ada, appUnderTest } from '../testing/app-under-test.ts'

async function withAda() {
  const { app } = await appUnderTest()
  const { id } = (await app.inject({ method: 'POST', url: '/personas', payload: ada })).json()
  const scenario = {
    name: 'S',
    topic: 'T',
    format: 'panel',
    participants: [{ personaId: id }, { personaId: id }],
  }
  const post = (payload: object) => app.inject({ method: 'POST', url: '/scenarios', payload })
  return { app, id, scenario, post }
}

test("what is left out is the format's own, and PUT takes what GET gave", async () => {
  const { app, scenario, post } = await withAda()
  const created = await post(scenario)

  expect(created.statusCode).toBe(201)
  const saved = Scenario.parse(created.json())
  expect(saved).toMatchObject({ rounds: 2, maxOutputTokens: 1024, judgeId: null, budget: {}, version: 1 })
  expect(created.headers.location).toBe(`/scenarios/${saved.id}`)
  const put = await app.inject({
    method: 'PUT',
    url: `/scenarios/${saved.id}`,
    payload: { ...saved, rounds: 3 },
  })
  expect(put.json()).toMatchObject({ rounds: 3, version: 2 })
  const list = (await app.inject('/scenarios')).json()
  expect(list.items.map(({ id }: { id: string }) => id)).toEqual([saved.id])
})

test('a scenario has versions, and the list narrows by format', async () => {
  const { app, scenario, post } = await withAda()
  const saved = (await post(scenario)).json()
  const url = `/scenarios/${saved.id}`
  await app.inject({ method: 'PUT', url, payload: { ...saved, topic: 'Other' } })

  const { items } = (await app.inject(`${url}/versions`)).json()
  expect(items.map(({ version, topic }: Scenario) => [version, topic])).toEqual([
    [2, 'Other'],
    [1, 'T'],
  ])
  expect((await app.inject(`/scenarios/${testId()}/versions`)).statusCode).toBe(404)
  expect((await app.inject('/scenarios?format=panel')).json().items).toHaveLength(1)
  expect((await app.inject('/scenarios?format=oxford')).json().items).toHaveLength(0)
  expect((await app.inject('/scenarios?format=brawl')).json().errors).toMatchObject([{ path: 'format' }])
})

test.each<[string, (id: string) => object, string]>([
  [
    'an unknown participant',
    (id) => ({ participants: [{ personaId: id }, { personaId: testId() }] }),
    'participants.1.personaId',
  ],
  ['an unknown judge', () => ({ judgeId: testId() }), 'judgeId'],
  ['an unknown moderator', () => ({ moderatorId: testId() }), 'moderatorId'],
  ['an option the format does not have', () => ({ formatOptions: { loud: 1 } }), 'formatOptions.loud'],
  ['too many rounds', () => ({ rounds: 51 }), 'rounds'],
  ['a name of blanks', () => ({ name: '   ' }), 'name'],
  [
    'a limit in dollars without prices',
    () => ({ model: 'unpriced:x', budget: { maxCostUsd: 1 } }),
    'budget.maxCostUsd',
  ],
  ['a read-only field', () => ({ version: 1 }), 'version'],
])('a scenario with %s is 422', async (_what, change, path) => {
  const { scenario, id, post } = await withAda()
  const answer = await post({ ...scenario, ...change(id) })

  expect(answer.statusCode).toBe(422)
  expect(answer.json().errors).toMatchObject([{ path }])
})
