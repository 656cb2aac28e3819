import type { MeasuredSide, SideToJudge } from '../src/evaluation/experiment/judge-experiment.ts'
import type { ScoreMetrics } from '../src/models/score.ts'
import { aDebateInput } from './builders-of-runs.ts'
import { someMetrics } from './builders-of-scores.ts'
import { testId } from './test-id.ts'

/** A run of an experiment that completed, free and without a refusal. */
export const aSide = ({
  metrics,
  ...overrides
}: Partial<Omit<MeasuredSide, 'metrics'>> & { metrics?: Partial<ScoreMetrics> } = {}): MeasuredSide => ({
  runId: testId(),
  status: 'completed',
  errorCode: null,
  attempt: 1,
  input: aDebateInput(),
  scoreVersion: 1,
  metrics: someMetrics(metrics),
  judged: {},
  simulated: true,
  ...overrides,
})

/** As many runs as the longest list has values; each metric takes its values one by one. */
export function sidesWith(
  metrics: Partial<Record<keyof ScoreMetrics, readonly (number | null)[]>>,
  overrides: Partial<Omit<MeasuredSide, 'metrics'>> = {},
): MeasuredSide[] {
  const lists = Object.entries(metrics)
  const runs = Math.max(...lists.map(([, values]) => values.length))
  return Array.from({ length: runs }, (_, run) =>
    aSide({
      ...overrides,
      metrics: Object.fromEntries(lists.map(([name, values]) => [name, values[run] ?? null])),
    }),
  )
}

export const aSideToJudge = (overrides: Partial<SideToJudge> = {}): SideToJudge => ({
  scenarioId: testId(),
  scenarioName: 'Four days',
  baselineName: 'good',
  baseline: [],
  candidate: [],
  ...overrides,
})
