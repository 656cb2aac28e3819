import { NotFoundError } from '@workbench/core/errors'
import type { Turn } from '@workbench/core/models/debate'
import type { RunId, ScenarioId } from '@workbench/core/models/ids'
import { StanceMap } from '@workbench/core/models/trend'
import { aPersonaDraft, aScenarioDraft } from '@workbench/core/testing/builders-of-drafts'
import { aNewRun, aTurn } from '@workbench/core/testing/builders-of-runs'
import type { WorkScript } from '@workbench/core/testing/in-memory-worker'
import { testId } from '@workbench/core/testing/test-id'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { playWorker } from '../../../testing/play-worker.ts'
import { openTestStore, type TestStore } from '../../../testing/test-store.ts'

let store: TestStore
let scenarioId: ScenarioId
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(async () => {
  await store.empty()
  const persona = await store.personas.create(aPersonaDraft())
  scenarioId = (await store.scenarios.create(aScenarioDraft([persona.id]))).id
})
afterAll(() => store.close())

/** A debate of Bea and Ada, in this order, with what each thought in each round. */
const rounds = (...stances: readonly (readonly [bea: number | null, ada: number | null])[]): Turn[] =>
  stances.flatMap(([bea, ada], round) => [
    aTurn({ index: 2 * round, round: round + 1, seat: 0, speaker: 'Bea', stance: bea }),
    aTurn({ index: 2 * round + 1, round: round + 1, seat: 1, speaker: 'Ada', stance: ada }),
  ])

async function debate(turns: Turn[], script: WorkScript = { end: 'completed' }): Promise<RunId> {
  const { runId } = await store.runs.start(aNewRun({ scenarioId }), 'RUN_DEBATE')
  await playWorker(store, runId, { turns, ...script })
  return runId
}

const read = async (runs: number) => StanceMap.parse(await store.statistics.stances(scenarioId, runs))

test('who thought what in which round, over the last debates', async () => {
  await debate(rounds([1, 1], [1, 1], [1, 1]))
  await debate(rounds([-1, 0.25], [-0.5, null]))
  await debate(rounds([0, 0.75], [null, null]))

  expect(await read(2)).toEqual({
    ...{ scenarioId, runs: 2, rounds: 2 },
    rows: [
      {
        speaker: 'Bea',
        cells: [
          { round: 1, mean: -0.5, min: -1, max: 0, turns: 2 },
          { round: 2, mean: -0.5, min: -0.5, max: -0.5, turns: 1 },
        ],
      },
      { speaker: 'Ada', cells: [{ round: 1, mean: 0.5, min: 0.25, max: 0.75, turns: 2 }] },
    ],
  })
  expect(await read(50)).toMatchObject({ runs: 3, rounds: 3 })
})

test('forks, and debates that did not complete, say nothing of the scenario', async () => {
  const parent = await debate(rounds([1, 1]))
  await debate(rounds([-1, -1]), { end: 'failed' })
  const fork = aNewRun({ scenarioId })
  await store.runs.fork(fork, { runId: parent, turn: 1 }, 'RUN_DEBATE')
  await playWorker(store, fork.id, { end: 'completed' })

  expect(await read(10)).toMatchObject({
    ...{ runs: 1, rounds: 1 },
    rows: [{ speaker: 'Bea', cells: [{ mean: 1, turns: 1 }] }, { speaker: 'Ada' }],
  })
})

test('without debates there is nothing to show, without a scenario nobody to ask', async () => {
  expect(await read(10)).toEqual({ scenarioId, runs: 0, rounds: 0, rows: [] })
  await expect(store.statistics.stances(testId<ScenarioId>(), 10)).rejects.toThrow(NotFoundError)
})
