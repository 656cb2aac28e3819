import { scoreVersion } from '@workbench/core/evaluation/metrics/catalogue'
import type { RunId } from '@workbench/core/models/ids'
import { aTurn } from '@workbench/core/testing/builders-of-runs'
import { aNewScore } from '@workbench/core/testing/builders-of-scores'
import { work } from '@workbench/core/testing/in-memory-worker'
import { testId } from '@workbench/core/testing/test-id'
import { expect, test } from 'vitest'
import { aScenario } from '../testing/a-scenario.ts'

async function underTest() {
  const under = await aScenario()
  const { post, start, state } = under
  /** A run that has ended and was never measured. */
  const unmeasured = async (): Promise<RunId> => {
    const runId = await start()
    work(state, runId, { turns: [aTurn()], end: 'completed', score: null })
    return runId
  }
  return { ...under, unmeasured, rescore: (body: object = {}) => post('/scores/rescore', body) }
}

test('scores that are missing or old are computed anew, the others stay', async () => {
  const { rescore, unmeasured, completed, state } = await underTest()
  const missing = await unmeasured()
  const old = await unmeasured()
  state.scores.set(old, { runId: old, ...aNewScore({ version: 1 }) })
  const current = await completed({ latencyMs: 7 })
  state.scores.set(current, {
    runId: current,
    ...aNewScore({ version: scoreVersion, metrics: { latencyMs: 7 } }),
  })

  expect((await rescore()).json()).toEqual({ rescored: 2, left: 0 })

  for (const id of [missing, old]) expect(state.scores.get(id)?.version).toBe(scoreVersion)
  expect(state.scores.get(current)?.metrics.latencyMs).toBe(7)
  expect((await rescore()).json()).toEqual({ rescored: 0, left: 0 })
})

test('one request does fifty of them and says what is left', async () => {
  const { rescore, unmeasured } = await underTest()
  for (let count = 0; count < 53; count++) await unmeasured()
  expect((await rescore()).json()).toEqual({ rescored: 50, left: 3 })
  expect((await rescore()).json()).toEqual({ rescored: 3, left: 0 })
})

test('a run that can not be scored keeps none of the others from it', async () => {
  const { rescore, unmeasured, deps } = await underTest()
  const [broken] = [await unmeasured(), await unmeasured()]
  const { get } = deps.runs
  deps.runs.get = async (id) => {
    if (id === broken) throw new Error('Its transcript can not be read.')
    return get(id)
  }
  expect((await rescore()).json()).toEqual({ rescored: 1, left: 1 })
  expect((await rescore()).json()).toEqual({ rescored: 0, left: 1 })
})

test('of one scenario alone', async () => {
  const { rescore, unmeasured, scenarioId, scenario, post } = await underTest()
  await unmeasured()
  const { id: other } = (await post('/scenarios', scenario)).json()
  expect((await rescore({ scenarioId: other })).json()).toEqual({ rescored: 0, left: 0 })
  expect((await rescore({ scenarioId })).json()).toEqual({ rescored: 1, left: 0 })
  expect((await rescore({ scenarioId: testId() })).statusCode).toBe(404)
  expect((await rescore({ scenarioId: 'nonsense' })).statusCode).toBe(422)
})
