import { testId } from '../../../../testing/test-id.ts'
import type { Experiment, ExperimentMetric, ScenarioVerdict } from '../../../models/experiment.ts'
import type { ScenarioId } from '../../../models/ids.ts'
import { noUsage } from '../../../models/usage.ts'

export const aMetric = (overrides: Partial<ExperimentMetric> = {}): ExperimentMetric => ({
  name: 'latencyMs',
  primary: true,
  test: 'permutation (log)',
  meanBaseline: 1056.3,
  meanCandidate: 1314.2,
  effect: 1.2441,
  interval: [1.081, 1.432],
  p: 0.0079,
  pAdjusted: 0.0317,
  pGain: 1,
  mid: 1.2,
  verdict: 'regressed',
  moreRuns: null,
  runs: { baseline: 5, candidate: 5 },
  hodgesLehmann: 250,
  cliffsDelta: 0.88,
  hedgesG: 1.9,
  equivalenceInterval: [1.11, 1.39],
  values: { baseline: [1000, 1100, 950, 1050, 1200], candidate: [1300, 1250, 1400, 1150, 1500] },
  ...overrides,
})

export const aScenarioVerdict = (overrides: Partial<ScenarioVerdict> = {}): ScenarioVerdict => ({
  scenarioId: testId<ScenarioId>(),
  scenarioName: 'Four days',
  baselineName: 'good',
  baselineRunIds: [testId(), testId()],
  candidateRunIds: [testId(), testId()],
  verdict: 'regressed',
  comparable: true,
  reasons: ['Duration rose by 24 %.'],
  changes: [{ path: 'participants.0.model', a: 'acme:small', b: 'acme:big' }],
  metrics: [aMetric()],
  ...overrides,
})

/** What one scenario says is said of the experiment, unless it is given. */
export function anExperiment(overrides: Partial<Experiment> = {}): Experiment {
  const scenarios = overrides.scenarios ?? [aScenarioVerdict()]
  const [first = aScenarioVerdict()] = scenarios
  return {
    id: testId(),
    name: 'Nightly',
    status: 'completed',
    scenarioIds: scenarios.map(({ scenarioId }) => scenarioId),
    baselineRunIds: scenarios.flatMap(({ baselineRunIds }) => baselineRunIds),
    candidateRunIds: scenarios.flatMap(({ candidateRunIds }) => candidateRunIds),
    overrides: {},
    verdict: first.verdict,
    comparable: first.comparable,
    reasons: first.reasons,
    metrics: first.metrics,
    scenarios,
    alpha: 0.05,
    looks: 1,
    look: 1,
    scoreVersion: 30,
    progress: { runs: 2, ended: 2, failed: 0, judging: 0 },
    usage: { calls: 20, inputTokens: 900, outputTokens: 300, costUsd: 0.0123 },
    judgingUsage: noUsage,
    requestId: 'request-1',
    createdAt: '2026-01-01T00:00:00.000Z',
    finishedAt: '2026-01-01T00:01:30.500Z',
    ...overrides,
  }
}
