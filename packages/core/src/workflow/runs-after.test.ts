import { expect, test } from 'vitest'
import { aRun } from '../../testing/builders-of-runs.ts'
import { aWorkflow } from '../../testing/builders-of-workflows.ts'
import { testId } from '../../testing/test-id.ts'
import type { ScoreMetrics } from '../models/score.ts'
import type { RunCompletedFilter } from '../models/workflow.ts'
import { maxDepth } from '../models/workflow-run.ts'
import { type RunsAfterDeps, runsAfter } from './runs-after.ts'

const run = aRun()
const ended = { runId: run.id, ownWorkflowId: null, depth: 0, traceId: '0'.repeat(32) }
const score = {
  ...{ version: 25, metrics: { refusalRate: 0.5 } as ScoreMetrics, judged: {} },
  alarms: ['refusalRate'],
}
const listening = (filter: RunCompletedFilter) => aWorkflow({ trigger: { type: 'runCompleted', filter } })

function deps(seen: unknown[] = []) {
  let asked = 0
  const all: RunsAfterDeps = {
    newId: testId,
    async scoreOf() {
      asked += 1
      return score
    },
    expressions: {
      async evaluate(_, context) {
        seen.push(context)
        return [true]
      },
    },
    onFault: () => {},
  }
  return { all, asked: () => asked }
}

test('filters and steps see the score of the run that ended', async () => {
  const seen: unknown[] = []
  const [next] = await runsAfter(ended, run, [listening({ expression: 'x' })], deps(seen).all)
  expect(seen).toMatchObject([{ run: { id: run.id, score } }])
  expect(next?.input).toMatchObject({ trigger: { type: 'runCompleted', run: { score } } })
})

test('the score is looked up once, and only when a workflow may start', async () => {
  const none = deps()
  await runsAfter(ended, run, [listening({ kind: 'workflow' }), aWorkflow()], none.all)
  await runsAfter({ ...ended, depth: maxDepth + 1 }, run, [listening({})], none.all)
  expect(none.asked()).toBe(0)

  const several = deps()
  const both = await runsAfter(ended, run, [listening({}), listening({ kind: 'debate' })], several.all)
  expect(both).toHaveLength(2)
  expect(several.asked()).toBe(1)
})
