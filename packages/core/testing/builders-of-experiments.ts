import type { RunId, ScenarioId } from '../src/models/ids.ts'
import type { ExperimentPlan, ExperimentResult, ExperimentSide } from '../src/ports/experiment-repository.ts'
import { testId } from './test-id.ts'

export const anExperimentSide = (overrides: Partial<ExperimentSide> = {}): ExperimentSide => ({
  scenarioId: testId<ScenarioId>(),
  scenarioName: 'Four days',
  baselineName: null,
  baselineRunIds: [],
  candidateRunIds: [testId<RunId>()],
  ...overrides,
})

export const anExperimentPlan = (overrides: Partial<ExperimentPlan> = {}): ExperimentPlan => ({
  id: testId(),
  name: 'Four days',
  sides: [anExperimentSide()],
  overrides: {},
  looks: 1,
  look: 1,
  ownsRuns: true,
  requestId: 'request-1',
  createdAt: '2026-01-01T00:00:00.000Z',
  ...overrides,
})

export const anExperimentResult = (overrides: Partial<ExperimentResult> = {}): ExperimentResult => ({
  status: 'completed',
  verdict: 'equivalent',
  comparable: true,
  reasons: [],
  metrics: [],
  scenarios: [],
  scoreVersion: 1,
  finishedAt: '2026-01-01T00:10:00.000Z',
  ...overrides,
})
