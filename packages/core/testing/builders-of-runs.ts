import type { DebateInput, DebateResult, Seat, Turn } from '../src/models/debate.ts'
import type { Run } from '../src/models/run.ts'
import { noUsage } from '../src/models/usage.ts'
import type { NewRun } from '../src/ports/run-repository.ts'
import { testId } from './test-id.ts'

export const aSeat = (seat: number, overrides: Partial<Seat> = {}): Seat => ({
  seat,
  personaId: null,
  personaVersion: null,
  name: seat === 0 ? 'Ada' : `Speaker ${seat}`,
  instructions: 'Reason from evidence.',
  model: 'simulated:debater',
  temperature: null,
  maxOutputTokens: 1024,
  tools: [],
  role: null,
  stance: null,
  ...overrides,
})

export const aDebateInput = (overrides: Partial<DebateInput> = {}): DebateInput => ({
  schemaVersion: 1,
  topic: 'Should we work four days a week?',
  context: '',
  format: 'panel',
  formatOptions: {},
  rounds: 2,
  participants: [aSeat(0), aSeat(1)],
  moderator: null,
  judge: null,
  model: 'simulated:debater',
  maxOutputTokens: 1024,
  scenarioId: null,
  scenarioVersion: null,
  collections: [],
  rubric: [],
  budget: {},
  seed: 1,
  ...overrides,
})

export const aTurn = (overrides: Partial<Turn> = {}): Turn => ({
  index: 0,
  round: 1,
  phase: 'discussion',
  seat: (overrides.index ?? 0) % 2,
  personaId: null,
  speaker: 'Ada',
  role: null,
  visibleTurns: 0,
  text: `Turn ${overrides.index ?? 0}`,
  model: 'simulated:debater',
  usage: { ...noUsage, calls: 1, inputTokens: 10, outputTokens: 5 },
  startedAt: '2026-01-01T00:00:00.000Z',
  latencyMs: 20,
  firstTokenMs: 5,
  finishReason: 'stop',
  refused: false,
  stance: null,
  confidence: null,
  toolCalls: [],
  citations: [],
  ...overrides,
})

export const aNewRun = (overrides: Partial<NewRun> = {}): NewRun => ({
  id: testId(),
  kind: 'debate',
  title: 'Four days',
  scenarioId: null,
  parentRunId: null,
  trigger: { type: 'api', id: null },
  correlation: { requestId: 'request-1', traceId: '4bf92f3577b34da6a3ce929d0e0e4736' },
  input: aDebateInput(),
  ...overrides,
})

export const aDebateResult = (overrides: Partial<DebateResult> = {}): DebateResult => ({
  turns: [],
  calls: [],
  verdict: null,
  stopReason: 'fixed',
  simulated: true,
  ...overrides,
})

/** A completed debate of two turns. */
export const aRun = (overrides: Partial<Run> = {}): Run => ({
  id: testId(),
  kind: 'debate',
  status: 'completed',
  title: 'Four days',
  scenarioId: null,
  workflowId: null,
  parentRunId: null,
  forkedFrom: null,
  requestId: 'request-1',
  attempt: 1,
  queuedAt: '2026-01-01T00:00:00.000Z',
  startedAt: '2026-01-01T00:00:00.000Z',
  finishedAt: '2026-01-01T00:00:01.000Z',
  durationMs: 1000,
  usage: { calls: 2, inputTokens: 20, outputTokens: 10, costUsd: 0 },
  error: null,
  trigger: { type: 'api', id: null },
  input: aDebateInput(),
  output: aDebateResult({ turns: [aTurn(), aTurn({ index: 1 })] }),
  waitingFor: null,
  quality: null,
  awaitedTurns: [],
  lastSeq: 9,
  savedByResume: noUsage,
  ...overrides,
})
