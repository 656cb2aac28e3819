import type { JudgedScore, MetricDescription, Score, ScoredRun } from '@workbench/client/models'

const at = '2026-01-01T00:00:00.000Z'
const noUsage = { calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 }

const metrics: Score['metrics'] = {
  latencyMs: 2000,
  queueMs: 10,
  modelMs: 1900,
  toolMs: null,
  turnLatencyP50Ms: 400,
  turnLatencyP95Ms: 700,
  firstTokenMs: 90,
  calls: 5,
  inputTokens: 900,
  outputTokens: 300,
  costUsd: 0.004,
  turns: 4,
  refusals: 1,
  toolCalls: 0,
  toolSuccessRate: null,
  refusalRate: 0.25,
  groundedness: null,
  abstainRate: 0,
  airtimeBalance: 0.94,
  distinct2: 0.75,
  repetition: 0.2,
  agreement: null,
  convergence: null,
  stanceDrift: null,
  personaConsistency: null,
}

export const someMetrics = (changes: Partial<Score['metrics']> = {}): Score['metrics'] => ({
  ...metrics,
  ...changes,
})

export const aScore = (changes: Partial<Score> = {}): Score => ({
  runId: 'run' as Score['runId'],
  version: 25,
  metrics,
  models: [],
  computedAt: at,
  evidence: [],
  judged: [],
  judgingUsage: noUsage,
  ...changes,
})

export const aScoredRun = (changes: Partial<ScoredRun> = {}): ScoredRun => ({
  runId: 'other' as ScoredRun['runId'],
  title: 'Tea or coffee?',
  status: 'completed',
  finishedAt: at,
  version: 25,
  metrics,
  judged: {},
  ...changes,
})

export const aJudgedScore = (changes: Partial<JudgedScore> = {}): JudgedScore => ({
  metric: 'rubric',
  status: 'done',
  value: 0.8,
  consistency: 0.9,
  judge: 'openai:gpt',
  promptVersion: 1,
  judgements: [],
  ...changes,
})

export const aMetric = (name: string, changes: Partial<MetricDescription> = {}): MetricDescription => ({
  name,
  version: 1,
  title: name,
  meaning: `What ${name} means.`,
  group: 'time',
  unit: 'ms',
  better: 'lower',
  isNeutral: false,
  scale: 'ratio',
  mid: 1.2,
  primary: false,
  ...changes,
})
