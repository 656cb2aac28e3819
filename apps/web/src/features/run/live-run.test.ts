import type { Run } from '@workbench/client/models'
import { expect, test } from 'vitest'
import {
  applyEvent,
  type LiveRun,
  liveRunOf,
  resultOf,
  speakers,
  stepsUnderWay,
  withRun,
} from './live-run.ts'
import {
  aCall,
  anEvent,
  aResult,
  aRun,
  aTurn,
  tryFailed,
  tryStarted,
  turnFinished,
  turnStarted,
} from './testing/a-run.ts'

const after = (live: LiveRun, ...events: Parameters<typeof applyEvent>[1][]) =>
  events.reduce(applyEvent, live)
const turnsOf = ({ run }: LiveRun) => resultOf(run)?.turns.map(({ index }) => index)

test('turns are added in the order of the transcript, however those who speak at once end', () => {
  const live = after(liveRunOf(aRun()), turnFinished(1, 1), turnFinished(2, 0), turnFinished(3, 2))
  expect(turnsOf(live)).toEqual([0, 1, 2])
})

test('what the run contained when it was read is not added again', () => {
  const run = aRun({ lastSeq: 4, output: aResult({ turns: [aTurn(0)] }), usage: aTurn(0).usage })
  const usage = { calls: 1, inputTokens: 10, outputTokens: 5, costUsd: 0.01 }
  const live = after(
    liveRunOf(run),
    anEvent(3, 'LLMCallFinished', { data: { key: 'turn/0', usage } }),
    turnFinished(4, 0),
  )
  expect(live.run).toEqual(run)
})

test('a turn that is there already stays the same object', () => {
  const turn = aTurn(0)
  const live = after(
    liveRunOf(aRun({ output: aResult({ turns: [turn] }) })),
    turnFinished(9, 0, { text: 'Other' }),
  )
  expect(resultOf(live.run)?.turns[0]).toBe(turn)
})

test('events from before the run was read still tell who speaks', () => {
  const run = aRun({ lastSeq: 10, output: aResult({ turns: [aTurn(0)] }) })
  const live = after(
    liveRunOf(run),
    turnStarted(3, 0),
    turnFinished(6, 0),
    turnStarted(8, 1),
    turnStarted(9, 2),
  )
  expect(speakers(live).map(({ turn }) => turn)).toEqual([1, 2])
  expect(live.run).toBe(run)
})

test('a failed try says why and which comes next, until the turn is finished', () => {
  const failed = after(liveRunOf(aRun()), turnStarted(1, 0), tryStarted(2, 0, 1), tryFailed(3, 0))
  expect(speakers(failed)[0]?.retry).toEqual({ number: 2, message: 'Status 500.', isWaiting: true })
  const again = after(failed, tryStarted(4, 0, 2))
  expect(speakers(again)[0]?.retry).toEqual({ number: 2, message: 'Status 500.', isWaiting: false })
  expect(speakers(after(again, turnFinished(5, 0)))).toEqual([])
})

test('another attempt begins with nobody speaking and keeps what was said', () => {
  const live = after(
    liveRunOf(aRun()),
    turnFinished(1, 0),
    turnStarted(2, 1),
    anEvent(3, 'RunResumed', { data: { attempt: 2 } }),
  )
  expect([live.run.attempt, speakers(live), turnsOf(live)]).toEqual([2, [], [0]])
})

test('moderator and judge are steps, not turns', () => {
  const started = anEvent(1, 'StepStarted', {
    data: {
      key: 'sum',
      role: 'moderator',
      speaker: 'Chair',
      seat: null,
      round: 2,
      phase: 'synthesis',
      afterTurn: 4,
    },
  })
  const live = after(liveRunOf(aRun()), started)
  expect(stepsUnderWay(live)).toMatchObject([{ speaker: 'Chair', turn: null, afterTurn: 4 }])
  const finished = anEvent(2, 'StepFinished', { data: { key: 'sum', result: aCall('sum') } })
  const done = after(live, finished)
  expect([stepsUnderWay(done), resultOf(done.run)?.calls.length]).toEqual([[], 1])
})

test('usage grows with each call that reports it, and is unknown once a price is', () => {
  const call = (seq: number, costUsd: number | null) =>
    anEvent(seq, 'LLMCallFinished', {
      data: { usage: { calls: 1, inputTokens: 10, outputTokens: 5, costUsd } },
    })
  const live = after(liveRunOf(aRun()), call(1, 0.5), call(2, 0.25))
  expect(live.run.usage).toEqual({ calls: 2, inputTokens: 20, outputTokens: 10, costUsd: 0.75 })
  expect(after(live, call(3, null)).run.usage.costUsd).toBeNull()
})

test('a note stands in the run as soon as it is added, and is seen once speakers were given it', () => {
  const added = anEvent(1, 'NoteAdded', { data: { noteId: 'n', by: 'Eve', text: 'Mind the rain.' } })
  const live = after(liveRunOf(aRun()), added)
  expect(resultOf(live.run)?.notes).toMatchObject([
    { id: 'n', by: 'Eve', text: 'Mind the rain.', afterTurn: null },
  ])
  const seen = anEvent(2, 'StepFinished', { data: { key: 'notes/1', notes: ['n'], afterTurn: 2 } })
  const later = after(live, seen)
  expect([resultOf(later.run)?.notes?.[0]?.afterTurn, resultOf(later.run)?.calls]).toEqual([2, []])
})

test('a turn that was waited for is awaited no more once it was taken, or the run goes on', () => {
  const awaited = { turn: 1, seat: 1, speaker: 'Ben' } as Run['awaitedTurns'][number]
  const run = aRun({ status: 'waiting', awaitedTurns: [awaited, { ...awaited, turn: 2, seat: 2 }] })
  const taken = after(liveRunOf(run), turnFinished(1, 1))
  expect(taken.run.awaitedTurns.map(({ turn }) => turn)).toEqual([2])
  expect(after(taken, anEvent(2, 'RunQueued')).run.awaitedTurns).toEqual([])
})

test('the last event brings status, verdict and what went wrong', () => {
  const usage = { calls: 3, inputTokens: 1, outputTokens: 1, costUsd: 1 }
  const live = after(
    liveRunOf(aRun()),
    turnFinished(1, 0),
    turnStarted(2, 1),
    anEvent(3, 'RunFinished', {
      at: '2026-01-01T00:00:05.000Z',
      data: { status: 'failed', output: { verdict: null, stopReason: 'budget' }, usage, hint: 'Fork it.' },
      error: { code: 'budget', message: 'Used up.' },
    }),
  )
  expect(live.run).toMatchObject({
    status: 'failed',
    usage,
    durationMs: 5000,
    error: { code: 'budget', message: 'Used up.', hint: 'Fork it.' },
    output: { stopReason: 'budget' },
  })
  expect([speakers(live), turnsOf(live)]).toEqual([[], [0]])
})

test('a run that is retried forgets its error and goes on with its turns', () => {
  const error = { code: 'internal', message: 'Broke.', hint: '' } as const
  const run = aRun({
    status: 'failed',
    error,
    finishedAt: '2026-01-01T00:00:05.000Z',
    durationMs: 5000,
    lastSeq: 8,
  })
  const live = after(liveRunOf(run), anEvent(9, 'RunQueued', { data: { isRetry: true } }))
  expect(live.run).toMatchObject({ status: 'queued', error: null, finishedAt: null, durationMs: null })
})

test('a run that waits says until when', () => {
  const until = '2026-01-01T00:10:00.000Z'
  const live = after(liveRunOf(aRun()), anEvent(1, 'RunWaiting', { data: { type: 'rate-limit', until } }))
  expect(live.run).toMatchObject({ status: 'waiting', waitingFor: { type: 'rate-limit', until } })
})

test('a newer reading replaces what is known, but for turns that are the same', () => {
  const live = after(liveRunOf(aRun()), turnFinished(1, 0))
  const known = resultOf(live.run)?.turns[0]
  const read = aRun({ lastSeq: 3, attempt: 2, output: aResult({ turns: [aTurn(0), aTurn(1)] }) })
  const next = withRun(live, read)
  expect([next.run.attempt, turnsOf(next)]).toEqual([2, [0, 1]])
  expect(resultOf(next.run)?.turns[0]).toBe(known)
})

test('a reading that is older than the events is not taken', () => {
  const live = after(liveRunOf(aRun()), turnFinished(5, 0))
  expect(withRun(live, aRun({ lastSeq: 2 }))).toBe(live)
})

test('simulated models are marked as soon as one has spoken', () => {
  const live = after(liveRunOf(aRun()), turnFinished(1, 0, { model: 'simulated:debater' }))
  expect(resultOf(live.run)?.simulated).toBe(true)
})

const toolData = (turn: number) => ({ callId: `${turn}.0.0`, tool: 'now', turn, args: {} })
const invoked = (seq: number, turn: number) => anEvent(seq, 'ToolInvoked', { data: toolData(turn) })
const answered = (seq: number, turn: number) =>
  anEvent(seq, 'ToolFinished', { data: toolData(turn), latencyMs: 12 })

test('tool calls are there while their turn is spoken, and how they ended', () => {
  const live = after(liveRunOf(aRun()), turnStarted(1, 0), invoked(2, 0), invoked(3, 1), answered(4, 0))
  expect(live.toolCalls).toMatchObject([
    { id: '0.0.0', name: 'now', turn: 0, latencyMs: 12, error: null },
    { id: '1.0.0', turn: 1, latencyMs: null },
  ])
  expect(after(live, turnFinished(5, 0)).toolCalls).toMatchObject([{ id: '1.0.0' }])
})

test('a turn that waits for a person keeps the calls it has made', () => {
  const waiting = after(
    liveRunOf(aRun()),
    turnStarted(1, 0),
    invoked(2, 0),
    answered(3, 0),
    anEvent(4, 'RunWaiting', { data: { type: 'approval', id: 'asked' } }),
  )
  expect(waiting.run.waitingFor).toMatchObject({ type: 'approval', id: 'asked' })
  expect(after(waiting, turnStarted(5, 0)).toolCalls).toHaveLength(1)
})

test('another question to the model within a turn is no further try', () => {
  const asking = (seq: number, round: number, number: number) =>
    anEvent(seq, 'LLMCallStarted', { data: { key: `turn/0/model/${round}`, try: number } })
  const failed = anEvent(2, 'LLMCallFinished', {
    data: { key: 'turn/0/model/0', retryInMs: 5 },
    error: { code: 'model_unavailable', message: 'Away.' },
  })
  const again = after(liveRunOf(aRun()), turnStarted(1, 0), failed, asking(3, 0, 2))
  expect(again.pending[0]?.retry).toMatchObject({ number: 2 })
  expect(after(again, asking(4, 1, 1)).pending[0]?.retry).toBeNull()
})

test('the steps of a workflow go on with its events', () => {
  const workflow = { id: 'w', version: 1, name: 'W', steps: [{ id: 'a', type: 'transform' }] }
  const run = aRun({ kind: 'workflow', input: { workflow }, output: null })
  const data = { key: 'steps/a', stepId: 'a', try: 1 }
  const live = after(liveRunOf(run), anEvent(1, 'StepStarted', { data }))
  expect(live.run.output).toMatchObject({ steps: { a: { status: 'running' } } })
  const end = anEvent(2, 'RunFinished', { data: { status: 'completed', output: { failure: null } } })
  expect(after(live, end).run.output).toHaveProperty('steps.a')
})
