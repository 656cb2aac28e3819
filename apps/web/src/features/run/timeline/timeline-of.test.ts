import type { Event } from '@workbench/client/models'
import { anEvent } from '@workbench/client/testing/an-event'
import { describe, expect, test } from 'vitest'
import { keepEndedRows } from './keep-ended-rows.ts'
import { timelineOf } from './timeline-of.ts'
import type { TimelineRow } from './timeline-row.ts'

const startMs = Date.parse('2026-01-01T00:00:00.000Z')
type Line = readonly [atMs: number, type: Event['type'], data?: Event['data'], error?: Event['error']]

/** Events of a run, each at so many milliseconds after its beginning. */
const eventsAt = (...lines: Line[]): Event[] =>
  lines.map(([atMs, type, data = {}, error = null], index) => ({
    ...anEvent(index + 1, type, data),
    at: new Date(startMs + atMs).toISOString(),
    error,
  }))

const shown = (rows: readonly TimelineRow[]) =>
  rows.map(({ label, startMs: from, endMs, outcome }) => [label, from - startMs, endMs - startMs, outcome])

const ada = { key: 'k0', turn: 0, round: 1, phase: 'opening', speaker: 'Ada', model: 'simulated:debater' }
const broken = { code: 'model_unavailable', message: 'The stream broke.' }
const usage = { calls: 1, inputTokens: 10, outputTokens: 5, costUsd: 0.001 }

describe('a timeline', () => {
  test('shows the queue, the attempt and each turn from start to end', () => {
    const events = eventsAt(
      [0, 'RunQueued'],
      [5, 'RunStarted', { attempt: 1 }],
      [10, 'TurnStarted', ada],
      [10, 'LLMCallStarted', { key: 'k0', model: ada.model, try: 1 }],
      [110, 'LLMCallFinished', { key: 'k0', usage, firstTokenMs: 30 }],
      [110, 'TurnFinished', { ...ada, result: { refused: false } }],
      [120, 'RunFinished', { status: 'completed' }],
    )
    const { rows, ...span } = timelineOf(events, startMs + 99_000)
    expect(shown(rows)).toEqual([
      ['Queued', 0, 5, 'done'],
      ['Attempt 1', 5, 120, 'done'],
      ['Ada', 10, 110, 'done'],
    ])
    expect(rows[2]).toMatchObject({ note: 'opening, round 1', turn: 0, firstTokenMs: 30, usage })
    expect(span).toEqual({ startMs, endMs: startMs + 120 })
  })

  test('shows every try of a call with the pauses between them', () => {
    const events = eventsAt(
      [0, 'TurnStarted', ada],
      [0, 'LLMCallStarted', { key: 'k0', try: 1 }],
      [50, 'LLMCallFinished', { key: 'k0', retryInMs: 200 }, broken],
      [250, 'LLMCallStarted', { key: 'k0', try: 2 }],
      [400, 'LLMCallFinished', { key: 'k0', usage, firstTokenMs: 20 }],
      [400, 'TurnFinished', ada],
    )
    const turn = timelineOf(events, startMs + 400).rows[0]
    expect(shown(turn?.children ?? [])).toEqual([
      ['Model call', 0, 50, 'failed'],
      ['Pause before the next try', 50, 250, 'done'],
      ['Model call, try 2', 250, 400, 'done'],
    ])
    expect(turn?.children[0]?.error).toEqual(broken)
    expect(turn?.firstTokenMs).toBe(270)
  })

  test('shows what was looked up for a turn within it, though it is told when it is over', () => {
    const passages = { key: 'k0/passages', turn: 0, passages: 6, documents: 2 }
    const events = eventsAt(
      [0, 'TurnStarted', ada],
      [40, 'StepFinished', passages],
      [40, 'LLMCallStarted', { key: 'k0', try: 1 }],
      [90, 'LLMCallFinished', { key: 'k0', usage }],
      [90, 'TurnFinished', ada],
    ).map((event) =>
      event.type === 'StepFinished' ? { ...event, component: 'knowledge' as const, latencyMs: 30 } : event,
    )
    const [turn] = timelineOf(events, startMs + 90).rows
    expect(shown(turn?.children ?? [])).toEqual([
      ['Documents', 10, 40, 'done'],
      ['Model call', 40, 90, 'done'],
    ])
    expect(turn?.children[0]).toMatchObject({ note: 'found 6 passages of 2 documents', turn: 0 })
  })

  test('shows the batches in which a document is read', () => {
    const events = eventsAt(
      [0, 'RunStarted', { attempt: 1 }],
      [5, 'StepStarted', { key: 'batch/0', name: 'a.md' }],
      [100, 'StepFinished', { key: 'batch/0', chunks: 256 }],
      [180, 'StepFinished', { key: 'batch/1', chunks: 300 }],
      [190, 'StepFinished', { key: 'publish', chunks: 300 }],
      [200, 'RunFinished', { status: 'completed' }],
    ).map((event) => ({
      ...event,
      ...(event.type.startsWith('Step') && { component: 'knowledge' as const, latencyMs: 60 }),
    }))
    expect(shown(timelineOf(events, startMs + 200).rows)).toEqual([
      ['Attempt 1', 0, 200, 'done'],
      ['Batch 1', 5, 100, 'done'],
      ['Batch 2', 120, 180, 'done'],
      ['Published', 130, 190, 'done'],
    ])
  })

  test('lets what goes on reach to the present moment', () => {
    const { rows, endMs } = timelineOf(
      eventsAt([0, 'RunStarted', { attempt: 1 }], [10, 'TurnStarted', ada]),
      startMs + 700,
    )
    expect(shown(rows)).toEqual([
      ['Attempt 1', 0, 700, null],
      ['Ada', 10, 700, null],
    ])
    expect(endMs).toBe(startMs + 700)
  })

  test('never ends a bar before it began, though the clock of the server is ahead', () => {
    const { rows, endMs } = timelineOf(eventsAt([0, 'RunQueued'], [800, 'RunStarted']), startMs + 100)
    expect(shown(rows)[1]).toEqual(['Attempt 1', 800, 800, null])
    expect(endMs).toBe(startMs + 800)
  })

  test('breaks off what a lost worker was at, and shows the turn again in the next attempt', () => {
    const events = eventsAt(
      [0, 'RunStarted', { attempt: 1 }],
      [10, 'TurnStarted', ada],
      [500, 'Error', {}, { code: 'worker_lost', message: 'gone' }],
      [520, 'RunResumed', { attempt: 2, savedCalls: 3 }],
      [530, 'TurnStarted', ada],
      [900, 'TurnFinished', ada],
      [900, 'RunFinished', { status: 'completed' }],
    )
    const { rows } = timelineOf(events, startMs + 900)
    expect(shown(rows)).toEqual([
      ['Attempt 1', 0, 500, 'failed'],
      ['Ada', 10, 500, 'interrupted'],
      ['Attempt 2', 520, 900, 'done'],
      ['Ada', 530, 900, 'done'],
    ])
    expect(rows[2]?.note).toBe('3 calls kept')
  })

  test('shows turns that were spoken at the same time beside each other', () => {
    const ben = { ...ada, key: 'k1', turn: 1, speaker: 'Ben' }
    const events = eventsAt(
      [0, 'TurnStarted', ada],
      [0, 'TurnStarted', ben],
      [60, 'TurnFinished', ben],
      [90, 'TurnFinished', { ...ada, result: { refused: true } }],
    )
    expect(shown(timelineOf(events, startMs + 100).rows)).toEqual([
      ['Ada', 0, 90, 'refused'],
      ['Ben', 0, 60, 'done'],
    ])
  })

  test('goes on after the end of a run that is retried', () => {
    const events = eventsAt(
      [0, 'RunStarted', { attempt: 1 }],
      [10, 'StepStarted', { key: 's', role: 'moderator', speaker: 'Moderator' }],
      [40, 'RunFinished', { status: 'failed' }, broken],
      [5000, 'RunQueued', { isRetry: true }],
    )
    expect(shown(timelineOf(events, startMs + 6000).rows)).toEqual([
      ['Attempt 1', 0, 40, 'failed'],
      ['Moderator', 10, 40, 'failed'],
      ['Queued for the retry', 5000, 6000, null],
    ])
  })

  test('shows each question to the model of a turn with tools, and what was refused', () => {
    const refused = { code: 'denied_net', message: 'Not allowed.' }
    const events = eventsAt(
      [0, 'TurnStarted', ada],
      [0, 'LLMCallStarted', { key: 'k0/model/0', model: ada.model, try: 1 }],
      [10, 'LLMCallFinished', { key: 'k0/model/0', usage, firstTokenMs: 4 }],
      [10, 'ToolInvoked', { key: 'k0/tool/0.0', callId: '0.0.0', tool: 'http_request' }],
      [20, 'ToolFinished', { key: 'k0/tool/0.0', callId: '0.0.0', tool: 'http_request' }, refused],
      [20, 'LLMCallStarted', { key: 'k0/model/1', model: ada.model, try: 1 }],
      [40, 'LLMCallFinished', { key: 'k0/model/1', usage, firstTokenMs: 9 }],
      [40, 'TurnFinished', { ...ada, result: { refused: false } }],
    )
    const [turn] = timelineOf(events, startMs + 40).rows
    expect(shown(turn?.children ?? [])).toEqual([
      ['Model call', 0, 10, 'done'],
      ['http_request', 10, 20, 'refused'],
      ['Model call', 20, 40, 'done'],
    ])
    expect(turn).toMatchObject({ firstTokenMs: 4, usage: { calls: 2 } })
  })

  test('shows tools inside their turn, and a wait as a row of its own', () => {
    const events = eventsAt(
      [0, 'TurnStarted', ada],
      [10, 'ToolInvoked', { key: 'k0/tool/0.0', callId: '0.0.0', tool: 'search' }],
      [30, 'ToolFinished', { key: 'k0/tool/0.0', callId: '0.0.0', tool: 'search' }],
      [40, 'RunWaiting', { type: 'rate-limit' }],
      [140, 'RunResumed', { attempt: 2 }],
    )
    const { rows } = timelineOf(events, startMs + 150)
    expect(shown(rows[0]?.children ?? [])).toEqual([['search', 10, 30, 'done']])
    expect(shown(rows).slice(1)).toEqual([
      ['Waiting', 40, 140, 'done'],
      ['Attempt 2', 140, 150, null],
    ])
  })

  test('is empty, and not of no length, before anything happened', () => {
    expect(timelineOf([], startMs)).toEqual({ startMs, endMs: startMs + 1, rows: [] })
  })

  test('keeps rows that have ended as they are, while the others grow', () => {
    const events = eventsAt([0, 'RunQueued'], [5, 'RunStarted'])
    const before = timelineOf(events, startMs + 100)
    const after = keepEndedRows(before, timelineOf(events, startMs + 200))
    expect(after.rows[0]).toBe(before.rows[0])
    expect(after.rows[1]?.endMs).toBe(startMs + 200)
    expect(keepEndedRows(null, before)).toBe(before)
  })
})

const stepEvent = (seq: number, type: Event['type'], data: Record<string, unknown>): Event => ({
  ...anEvent(seq, type, {
    stepId: String(data.key).split('/').at(-1),
    stepType: 'transform',
    name: null,
    ...data,
  }),
  component: 'workflow',
  error: type === 'Error' ? { code: 'http_status', message: 'Status 503.' } : null,
})

test('tries of a workflow step are rows of their own, what it remembers is none', () => {
  const { rows } = timelineOf(
    [
      stepEvent(1, 'StepStarted', { key: 'steps/a', try: 1 }),
      stepEvent(2, 'StepStarted', { key: 'steps/a', remembers: 'until' }),
      stepEvent(3, 'Error', { key: 'steps/a', try: 1, willRetry: true, retryInMs: 10 }),
      stepEvent(4, 'StepStarted', { key: 'steps/a', try: 2 }),
      stepEvent(5, 'StepFinished', { key: 'steps/a', status: 'completed' }),
    ],
    0,
  )
  expect(rows.map(({ label, note, outcome }) => [label, note, outcome])).toEqual([
    ['a', 'transform', 'failed'],
    ['a', 'transform, try 2', 'done'],
  ])
})

test('steps of a forEach stand within it, and it ends after them', () => {
  const forEach = { key: 'steps/each', stepType: 'forEach' }
  const { rows } = timelineOf(
    [
      stepEvent(1, 'StepStarted', forEach),
      stepEvent(2, 'StepFinished', { ...forEach, status: 'completed', output: [1] }),
      stepEvent(3, 'StepStarted', { key: 'steps/each/item/0/steps/in', item: 0 }),
      stepEvent(4, 'StepFinished', { key: 'steps/each/item/0/steps/in', item: 0, status: 'completed' }),
      stepEvent(5, 'StepFinished', { ...forEach, status: 'completed', hasEnded: true }),
    ],
    0,
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ label: 'each', outcome: 'done' })
  expect(rows[0]?.children.map(({ label, note, outcome }) => [label, note, outcome])).toEqual([
    ['in', 'transform, item 1', 'done'],
  ])
})
