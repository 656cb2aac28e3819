import { measuredRun } from '@workbench/core/evaluation/measured-run'
import { scoreRun } from '@workbench/core/evaluation/score-run'
import type { RunId, ScenarioId } from '@workbench/core/models/ids'
import type { Run } from '@workbench/core/models/run'
import type { ScoredRun } from '@workbench/core/models/score'
import { aRun } from '@workbench/core/testing/builders-of-runs'
import { testId } from '@workbench/core/testing/test-id'
import { expect, test } from 'vitest'
import { type SeenScoreDeps, seenScore } from './seen-score.ts'

const scenarioId = testId<ScenarioId>()
const run = aRun({ scenarioId })
const { version, metrics } = scoreRun(measuredRun(run), '2026-01-01T00:00:00.000Z')
const scored = (id: RunId): ScoredRun => ({
  ...{ runId: id, title: '', status: 'completed', finishedAt: '2026-01-01T00:00:00.000Z' },
  ...{ version, metrics, judged: {} },
})
const [older, old, pinned] = [testId<RunId>(), testId<RunId>(), testId<RunId>()]

function deps() {
  const looked: unknown[] = []
  const all: SeenScoreDeps = {
    scores: {
      get: async (runId) => ({ runId, version, metrics, models: [], computedAt: '2026-01-01T00:00:00.000Z' }),
      ofRuns: async (ids) => ids.map(scored),
      async recent(query) {
        looked.push(query)
        return [old, older].map(scored)
      },
    },
    baselines: {
      newest: async () => ({
        ...{ id: testId(), scenarioId, name: 'v1', runIds: [pinned], note: 'Good.' },
        createdAt: '2026-01-01T00:00:00.000Z',
      }),
    },
    alarmsOf(runs, baseline) {
      looked.push([runs.map(({ runId }) => runId), baseline?.map(({ runId }) => runId)])
      return ['refusalRate']
    },
  }
  return { all, looked }
}

test('alarms are about this run and so many before it, oldest first, beside the newest baseline', async () => {
  const { all, looked } = deps()
  expect(await seenScore(run, all)).toEqual({ version, metrics, judged: {}, alarms: ['refusalRate'] })
  expect(looked).toEqual([
    { scenarioId, limit: 49, before: run.id, completedOnly: true },
    [[older, old, run.id], [pinned]],
  ])
})

test.each<[string, Partial<Run>]>([
  ['of no scenario', { scenarioId: null }],
  ['that failed', { status: 'failed' }],
  ['that is a fork', { forkedFrom: { runId: old, turn: 1 } }],
  ['that was imported', { trigger: { type: 'import', id: null } }],
])('a run %s rings no alarm, and nothing is looked up for it', async (_, more) => {
  const { all, looked } = deps()
  expect(await seenScore({ ...run, ...more }, all)).toMatchObject({ version, alarms: [] })
  expect(looked).toEqual([])
})

test('a run without a score has none to be seen', async () => {
  const { all } = deps()
  expect(await seenScore(run, { ...all, scores: { ...all.scores, get: async () => null } })).toBeNull()
})
