import { judgeExperiment } from '@workbench/core/evaluation/experiment/judge-experiment'
import type { MeasuredSide } from '@workbench/core/evaluation/experiment/measured-side'
import type { ScenarioId } from '@workbench/core/models/ids'
import { aDebateInput } from '@workbench/core/testing/builders-of-runs'
import { someMetrics } from '@workbench/core/testing/builders-of-scores'
import { testId } from '@workbench/core/testing/test-id'
import { expect, test } from 'vitest'
import { createJudgeInThread } from './judge-in-thread.ts'

const aSide = (latencyMs: number): MeasuredSide => ({
  ...{ runId: testId(), status: 'completed', errorCode: null, attempt: 1, input: aDebateInput() },
  ...{ scoreVersion: 1, metrics: someMetrics({ latencyMs }), judged: {}, simulated: true },
})

test('a thread judges as the function does, and the next one is judged when it is done', async () => {
  const experiment = {
    sides: [
      {
        ...{ scenarioId: testId<ScenarioId>(), scenarioName: 'S', baselineName: 'good' },
        baseline: [1000, 1100, 950, 1050, 1200].map(aSide),
        candidate: [1600, 1500, 1700, 1400, 1800].map(aSide),
      },
    ],
    ...({ look: 1, looks: 1 } as const),
  }
  const judge = createJudgeInThread()
  const [first, second] = await Promise.all([judge(experiment), judge({ ...experiment, sides: [] })])
  expect(first).toEqual(judgeExperiment(experiment))
  expect(first.verdict).toBe('regressed')
  expect(second.scenarios).toEqual([])
})

test('what can not be judged fails for whoever asked, and not for the next one', async () => {
  const judge = createJudgeInThread()
  const broken = judge({ sides: null as never, look: 1, looks: 1 })
  const next = judge({ sides: [], look: 1, looks: 1 })
  await expect(broken).rejects.toThrow(TypeError)
  expect((await next).scenarios).toEqual([])
})
