import type { AuxiliaryCall, DebateInput, DebateResult, Event, Run, Turn } from '@workbench/client/models'

const noUsage = { calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 }
const at = '2026-01-01T00:00:00.000Z'

export const aTurn = (index: number, changes: Partial<Turn> = {}): Turn => ({
  index,
  round: 1,
  phase: 'discussion',
  seat: index % 2,
  personaId: null,
  speaker: index % 2 === 0 ? 'Ada' : 'Ben',
  role: null,
  visibleTurns: index,
  text: `Turn ${index}`,
  model: 'openai:gpt',
  usage: { calls: 1, inputTokens: 10, outputTokens: 5, costUsd: 0.01 },
  startedAt: at,
  latencyMs: 100,
  firstTokenMs: 10,
  finishReason: 'stop',
  refused: false,
  stance: null,
  confidence: null,
  toolCalls: [],
  citations: [],
  ...changes,
})

export const aCall = (key: string, changes: Partial<AuxiliaryCall> = {}): AuxiliaryCall => ({
  key,
  role: 'moderator',
  round: 1,
  phase: 'moderation',
  seat: null,
  afterTurn: 0,
  text: 'Go on.',
  model: 'openai:gpt',
  usage: noUsage,
  startedAt: at,
  latencyMs: 100,
  firstTokenMs: 10,
  finishReason: 'stop',
  refused: false,
  answer: null,
  ...changes,
})

const aSpeaker = (name: string) => ({
  personaId: null,
  personaVersion: null,
  name,
  instructions: 'Argue.',
  model: 'openai:gpt',
  temperature: null,
  maxOutputTokens: 1024,
  tools: [],
})

export const anInput = (changes: Partial<DebateInput> = {}): DebateInput => ({
  schemaVersion: 1,
  topic: 'Tea or coffee?',
  context: '',
  format: 'panel',
  formatOptions: {},
  rounds: 2,
  participants: ['Ada', 'Ben'].map((name, seat) => ({ ...aSpeaker(name), seat, role: null, stance: null })),
  moderator: null,
  judge: null,
  model: 'openai:gpt',
  maxOutputTokens: 1024,
  scenarioId: null,
  scenarioVersion: null,
  collections: [],
  rubric: [],
  budget: {},
  seed: 1,
  ...changes,
})

export const aResult = (changes: Partial<DebateResult> = {}): DebateResult => ({
  turns: [],
  calls: [],
  verdict: null,
  stopReason: null,
  simulated: false,
  ...changes,
})

export const aRun = (changes: Partial<Run> = {}): Run => ({
  id: '019aa1b2-0000-7000-8000-00000000000a',
  kind: 'debate',
  status: 'running',
  title: 'Tea or coffee?',
  scenarioId: null,
  workflowId: null,
  parentRunId: null,
  forkedFrom: null,
  requestId: 'request-1',
  attempt: 1,
  queuedAt: at,
  startedAt: at,
  finishedAt: null,
  durationMs: null,
  usage: noUsage,
  error: null,
  trigger: { type: 'api', id: null },
  input: anInput(),
  output: aResult(),
  waitingFor: null,
  quality: null,
  awaitedTurns: [],
  lastSeq: 0,
  savedByResume: noUsage,
  ...changes,
})

export const anEvent = (seq: number, type: Event['type'], changes: Partial<Event> = {}): Event => ({
  id: `019aa1b2-0000-7000-8000-${String(seq).padStart(12, '0')}`,
  seq,
  runId: '019aa1b2-0000-7000-8000-00000000000a',
  requestId: 'request-1',
  traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
  type,
  level: 'info',
  component: 'debate',
  at,
  latencyMs: null,
  data: {},
  error: null,
  ...changes,
})

const keyOf = (turn: number) => `turn/${turn}`

export const turnStarted = (seq: number, turn: number): Event =>
  anEvent(seq, 'TurnStarted', {
    data: {
      key: keyOf(turn),
      turn,
      round: 1,
      phase: 'discussion',
      seat: turn % 2,
      speaker: 'Ada',
      model: 'openai:gpt',
    },
  })

export const turnFinished = (seq: number, turn: number, changes: Partial<Turn> = {}): Event =>
  anEvent(seq, 'TurnFinished', { data: { key: keyOf(turn), turn, result: aTurn(turn, changes) } })

export const tryFailed = (seq: number, turn: number): Event =>
  anEvent(seq, 'LLMCallFinished', {
    data: { key: keyOf(turn), retryInMs: 500 },
    error: { code: 'model_unavailable', message: 'Status 500.' },
  })

export const tryStarted = (seq: number, turn: number, number: number): Event =>
  anEvent(seq, 'LLMCallStarted', { data: { key: keyOf(turn), try: number } })
