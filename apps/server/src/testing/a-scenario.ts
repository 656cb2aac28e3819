import type { RunId, ScenarioId } from '@workbench/core/models/ids'
import type { ScoreMetrics } from '@workbench/core/models/score'
import { aTurn } from '@workbench/core/testing/builders-of-runs'
import { someMetrics } from '@workbench/core/testing/builders-of-scores'
import { work } from '@workbench/core/testing/in-memory-worker'
import { ada, appUnderTest } from './app-under-test.ts'

/** A workbench with a saved scenario, and what tests of scores and experiments do with it. */
export async function aScenario(overrides: Record<string, unknown> = {}) {
  const under = await appUnderTest()
  const post = async (url: string, payload: object = {}, headers: Record<string, string> = {}) =>
    under.app.inject({ method: 'POST', url, payload, headers })
  const get = async (url: string) => (await under.app.inject(url)).json()
  const { id: personaId } = (await post('/personas', ada)).json()
  const scenario = {
    ...{ name: 'Four days', topic: 'Should we?', format: 'panel' },
    participants: [{ personaId }, { personaId }],
    ...overrides,
  }
  const { id } = (await post('/scenarios', scenario)).json()
  const scenarioId: ScenarioId = id

  /** Speaks one turn in it and ends it; `metrics` stand for what would be measured. */
  const end = (
    runId: RunId,
    metrics: Partial<ScoreMetrics> = {},
    as: 'completed' | 'failed' | 'cancelled' = 'completed',
  ) =>
    work(under.state, runId, {
      turns: [aTurn()],
      end: as,
      score: { metrics: someMetrics({ latencyMs: 1000, costUsd: 0.01, refusalRate: 0, ...metrics }) },
    })
  const start = async (of: ScenarioId = scenarioId): Promise<RunId> =>
    (await post('/debates/run', { scenarioId: of })).json().runId
  const completed = async (metrics: Partial<ScoreMetrics> = {}, of: ScenarioId = scenarioId) => {
    const runId = await start(of)
    end(runId, metrics)
    return runId
  }
  /** Five accepted runs of about a second, pinned. */
  const aBaseline = async (name = 'good', of: ScenarioId = scenarioId) => {
    const runIds: RunId[] = []
    for (const latencyMs of [1000, 1100, 950, 1050, 1200]) runIds.push(await completed({ latencyMs }, of))
    const pinned = await post(`/scenarios/${of}/baselines`, { name, runIds, note: 'They are good.' })
    return { runIds, pinned }
  }
  return { ...under, post, get, scenario, scenarioId, personaId, start, end, completed, aBaseline }
}
