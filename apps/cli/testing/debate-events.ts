import type { Event, Run } from '@workbench/client/models'
import { anEvent } from '@workbench/client/testing/an-event'
import type { Turn } from '@workbench/core/models/debate'
import { aDebateInput, aTurn } from '@workbench/core/testing/builders-of-runs'
import { testId } from '@workbench/core/testing/test-id'

export const turnStarted = (seq: number, turn: number, speaker = 'Ada', round = 1): Event =>
  anEvent(seq, 'TurnStarted', { turn, round, speaker, model: 'simulated:debater', phase: 'discussion' })

export const turnFinished = (seq: number, turn: Partial<Turn>): Event =>
  anEvent(seq, 'TurnFinished', { turn: turn.index ?? 0, result: aTurn(turn) as unknown as Event['data'] })

export const callFinished = (seq: number, usage: Turn['usage']): Event =>
  anEvent(seq, 'LLMCallFinished', { usage: { ...usage } })

const usage = { calls: 2, inputTokens: 20, outputTokens: 10, costUsd: 0.0042 }

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
  startedAt: '2026-01-01T00:00:01.000Z',
  finishedAt: '2026-01-01T00:00:02.000Z',
  durationMs: 1000,
  usage,
  error: null,
  trigger: { type: 'api', id: null },
  input: aDebateInput() as unknown as Run['input'],
  output: {
    turns: [aTurn() as unknown as Run['output']],
    calls: [],
    verdict: {
      decision: 'Yes, four days.',
      rationale: 'It pays.',
      decidedBy: 'moderator',
      votes: null,
      dissent: [{ personaId: null, seat: 0, text: 'Not in hospitals.' }],
      scores: null,
    },
    stopReason: 'fixed',
    simulated: true,
  },
  waitingFor: null,
  quality: null,
  awaitedTurns: [],
  lastSeq: 0,
  savedByResume: { calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 },
  ...overrides,
})
