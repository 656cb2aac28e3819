import type { Judgement } from '../src/models/score.ts'
import { ScoreMetrics } from '../src/models/score.ts'
import { noUsage } from '../src/models/usage.ts'
import type { NewScore } from '../src/ports/run-journal.ts'
import { testId } from './test-id.ts'

/** null, apart from what is given. */
export const someMetrics = (metrics: Partial<ScoreMetrics> = {}): ScoreMetrics => {
  const nothing = Object.keys(ScoreMetrics.shape).map((name) => [name, null])
  return { ...(Object.fromEntries(nothing) as ScoreMetrics), ...metrics }
}

export const aNewScore = ({
  metrics,
  ...overrides
}: Partial<Omit<NewScore, 'metrics'>> & { metrics?: Partial<ScoreMetrics> } = {}): NewScore => ({
  version: 1,
  metrics: someMetrics(metrics),
  models: [],
  computedAt: new Date().toISOString(),
  ...overrides,
})

export const aJudgement = (overrides: Partial<Judgement> = {}): Judgement => ({
  runId: testId(),
  metric: 'rubric',
  order: 'forward',
  judge: 'simulated:judge',
  promptVersion: 1,
  value: 0.5,
  answer: { scores: [5] },
  usage: { ...noUsage, calls: 1 },
  latencyMs: 20,
  at: '2026-01-01T00:00:02.000Z',
  error: null,
  ...overrides,
})
