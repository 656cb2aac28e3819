import { ConflictError, InvalidInputError, NotFoundError } from '../src/errors.ts'
import { baselineFaults } from '../src/evaluation/baseline-faults.ts'
import type { Baseline, BaselineId } from '../src/models/experiment.ts'
import type { RunId, ScenarioId } from '../src/models/ids.ts'
import type { BaselineRepository } from '../src/ports/baseline-repository.ts'
import { pageOf } from './in-memory-page.ts'
import { type InMemoryState, timestampOf } from './in-memory-state.ts'
import { testId } from './test-id.ts'

export function createInMemoryBaselineRepository(state: InMemoryState): BaselineRepository {
  const { baselines, runs, scenarios } = state

  const of = (id: ScenarioId) => [...baselines.values()].filter(({ scenarioId }) => scenarioId === id)
  const newestOf = (id: ScenarioId) => pageOf('baselines', of(id), (one) => one.id, { limit: 1 }).items[0]
  const findRun = (id: RunId) => {
    const run = runs.get(id)?.run
    return run && { status: run.status, scenarioId: run.scenarioId, isFork: run.forkedFrom !== null }
  }

  return {
    async create(scenarioId, draft) {
      if (!scenarios.has(scenarioId)) throw new NotFoundError('scenario', scenarioId)
      const faults = baselineFaults(scenarioId, draft.runIds, findRun)
      if (faults.length > 0) throw new InvalidInputError(faults)
      if (of(scenarioId).some(({ name }) => name === draft.name)) {
        throw new ConflictError(`This scenario has a baseline "${draft.name}" already.`)
      }
      const baseline: Baseline = {
        id: testId<BaselineId>(),
        scenarioId,
        ...structuredClone(draft),
        createdAt: timestampOf(state),
      }
      baselines.set(baseline.id, baseline)
      return structuredClone(baseline)
    },
    list: async (scenarioId, query) =>
      structuredClone(pageOf(`baselines of ${scenarioId}`, of(scenarioId), ({ id }) => id, query)),
    find: async (scenarioId, name) =>
      structuredClone(of(scenarioId).find((baseline) => baseline.name === name) ?? null),
    newest: async (scenarioId) => structuredClone(newestOf(scenarioId) ?? null),
  }
}
