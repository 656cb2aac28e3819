import { describe, expect, test } from 'vitest'
import { ConflictError, InvalidInputError, NotFoundError } from '../src/errors.ts'
import { Baseline, type BaselineDraft } from '../src/models/experiment.ts'
import type { RunId, ScenarioId } from '../src/models/ids.ts'
import type { BaselineRepository } from '../src/ports/baseline-repository.ts'
import { aPersonaDraft, aScenarioDraft } from './builders-of-drafts.ts'
import { aNewRun, aTurn } from './builders-of-runs.ts'
import type { WorkScript } from './in-memory-worker.ts'
import type { LibraryUnderTest } from './persona-repository-contract.ts'
import type { RunsUnderTest } from './run-repository-contract.ts'
import { testId } from './test-id.ts'

export interface BaselinesUnderTest extends LibraryUnderTest, RunsUnderTest {
  readonly baselines: BaselineRepository
}

/** What every BaselineRepository must do. */
export function baselineRepositoryContract(name: string, make: () => Promise<BaselinesUnderTest>): void {
  async function withScenario() {
    const store = await make()
    const ada = (await store.personas.create(aPersonaDraft())).id
    const aScenario = async () => (await store.scenarios.create(aScenarioDraft([ada]))).id
    const aRunOf = async (scenarioId: ScenarioId | null, script: WorkScript = { end: 'completed' }) => {
      const { runId } = await store.runs.start(aNewRun({ scenarioId }), 'RUN_DEBATE')
      await store.work(runId, script)
      return runId
    }
    return { ...store, aScenario, aRunOf, scenarioId: await aScenario() }
  }
  const aDraft = (runIds: RunId[], overrides: Partial<BaselineDraft> = {}): BaselineDraft => ({
    ...{ name: 'accepted', runIds, note: 'They argue well.', ...overrides },
  })

  describe(`${name} as a baseline repository`, () => {
    test('what is pinned can be read, in the order it was named', async () => {
      const { baselines, scenarioId, aRunOf } = await withScenario()
      const [a, b] = [await aRunOf(scenarioId), await aRunOf(scenarioId)]

      const created = await baselines.create(scenarioId, aDraft([b, a]))

      expect(Baseline.parse(created)).toMatchObject({ scenarioId, ...aDraft([b, a]) })
      expect(await baselines.find(scenarioId, 'accepted')).toEqual(created)
      expect(await baselines.newest(scenarioId)).toEqual(created)
      expect(await baselines.list(scenarioId, { limit: 10 })).toEqual({ items: [created], nextCursor: null })
    })

    test('every run that can not be pinned is named, and nothing is', async () => {
      const { baselines, runs, scenarioId, aScenario, aRunOf } = await withScenario()
      const good = await aRunOf(scenarioId, { turns: [aTurn()], end: 'completed' })
      const fork = aNewRun({ scenarioId })
      await runs.fork(fork, { runId: good, turn: 1 }, 'RUN_DEBATE')
      const runIds = [
        good,
        await aRunOf(scenarioId, { end: 'failed' }),
        await aRunOf(await aScenario()),
        await aRunOf(null),
        good,
        testId<RunId>(),
        fork.id,
        await aRunOf(scenarioId, {}),
      ]

      const refused = await baselines.create(scenarioId, aDraft(runIds)).catch((error: unknown) => error)

      expect(refused).toBeInstanceOf(InvalidInputError)
      expect((refused as InvalidInputError).faults).toEqual([
        { path: ['runIds', 1], message: expect.stringContaining('failed') },
        { path: ['runIds', 2], message: 'Expected a run of this scenario' },
        { path: ['runIds', 3], message: 'Expected a run of this scenario' },
        { path: ['runIds', 4], message: 'Expected each run once' },
        { path: ['runIds', 5], message: expect.stringContaining('no run') },
        { path: ['runIds', 6], message: expect.stringContaining('fork') },
        { path: ['runIds', 7], message: expect.stringContaining('running') },
      ])
      expect(await baselines.newest(scenarioId)).toBeNull()
    })

    test('a name is used once a scenario', async () => {
      const { baselines, scenarioId, aScenario, aRunOf } = await withScenario()
      const other = await aScenario()
      const draft = aDraft([await aRunOf(scenarioId)])
      const first = await baselines.create(scenarioId, draft)

      await expect(baselines.create(scenarioId, { ...draft, note: 'Other' })).rejects.toThrow(ConflictError)
      await baselines.create(other, aDraft([await aRunOf(other)]))

      expect(await baselines.find(scenarioId, 'accepted')).toEqual(first)
      expect(await baselines.find(scenarioId, 'Accepted')).toBeNull()
    })

    test('of two that pin under one name at once, one does', async () => {
      const { baselines, scenarioId, aRunOf } = await withScenario()
      const draft = aDraft([await aRunOf(scenarioId)])

      const both = await Promise.allSettled([
        baselines.create(scenarioId, draft),
        baselines.create(scenarioId, draft),
      ])

      expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      expect((await baselines.list(scenarioId, { limit: 10 })).items).toHaveLength(1)
    })

    test('an unknown scenario has none, and gets none', async () => {
      const { baselines, aRunOf } = await withScenario()
      const unknown = testId<ScenarioId>()

      await expect(baselines.create(unknown, aDraft([await aRunOf(unknown)]))).rejects.toThrow(NotFoundError)
      expect(await baselines.newest(unknown)).toBeNull()
      expect(await baselines.list(unknown, { limit: 10 })).toEqual({ items: [], nextCursor: null })
    })

    test('they go with their scenario', async () => {
      const { baselines, scenarios, scenarioId, aRunOf } = await withScenario()
      await baselines.create(scenarioId, aDraft([await aRunOf(scenarioId)]))

      await scenarios.delete(scenarioId)

      expect(await baselines.newest(scenarioId)).toBeNull()
    })

    test('a list is newest first and stable under inserts', async () => {
      const { baselines, scenarioId, aScenario, aRunOf } = await withScenario()
      const runIds = [await aRunOf(scenarioId)]
      for (const name of ['one', 'two', 'three']) await baselines.create(scenarioId, aDraft(runIds, { name }))

      const first = await baselines.list(scenarioId, { limit: 2 })
      await baselines.create(scenarioId, aDraft(runIds, { name: 'late' }))
      const cursor = first.nextCursor ?? undefined
      const second = await baselines.list(scenarioId, { limit: 2, cursor })

      expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(['three', 'two', 'one'])
      expect(second.nextCursor).toBeNull()
      expect((await baselines.newest(scenarioId))?.name).toBe('late')
      const elsewhere = await aScenario()
      await expect(baselines.list(elsewhere, { limit: 2, cursor })).rejects.toThrow(InvalidInputError)
    })
  })
}
