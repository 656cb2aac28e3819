import { spanIdOf } from '@workbench/core/events/span-id'
import type { NewEvent } from '@workbench/core/ports/run-journal'
import { createInMemoryRunJournal } from '@workbench/core/testing/in-memory-run-journal'
import { expect, test } from 'vitest'
import { queueSpanIdOf } from './queue-spans.ts'
import { createRunSpans } from './run-spans.ts'
import type { SpanRecord } from './span-record.ts'

const startMs = Date.parse('2026-01-01T00:00:00.000Z')
const after = (ms: number) => new Date(startMs + ms).toISOString()

const event = (type: NewEvent['type'], ms: number, rest: Partial<NewEvent> = {}): NewEvent => ({
  ...{ id: 'event', type, level: 'info', component: 'test', latencyMs: null, data: {}, error: null },
  ...{ at: after(ms), ...rest },
})

function anAttempt() {
  const spans: SpanRecord[] = []
  const run = createInMemoryRunJournal({}, startMs).attempt()
  let nowMs = startMs
  const observer = createRunSpans({ record: (span) => void spans.push(span), now: () => nowMs })
  const { onEvent, over } = observer.takenUp(run)
  const end = (ms: number) => {
    nowMs = startMs + ms
    over()
  }
  const named = (name: string) => spans.find((span) => span.name === name) as SpanRecord
  return { run, observer, onEvent, end, spans, named }
}

const step = { key: 'steps/ask', stepId: 'ask', stepType: 'httpRequest', name: null }

test('a step of a workflow goes by its type and id, and is no agent', () => {
  const { run, onEvent, end, named } = anAttempt()
  onEvent(event('StepStarted', 10, { data: step }))
  onEvent(event('StepFinished', 50, { latencyMs: 40, data: { ...step, status: 'completed' } }))
  end(60)
  const { startMs: began, endMs, parentSpanId, spanId, error, attributes } = named('httpRequest ask')
  expect([began - startMs, endMs - startMs, error]).toEqual([10, 50, null])
  expect(parentSpanId).toBe(named('run debate').spanId)
  expect(attributes).toMatchObject({ 'workbench.step.type': 'httpRequest', 'workbench.step.id': 'ask' })
  expect(attributes).not.toHaveProperty(['gen_ai.operation.name'])
  // Requests of the step went out with this id.
  expect(spanId).toBe(spanIdOf(run.runId, run.attempt, 'steps/ask'))
})

test('tries of a step, and what it remembers on its way, are one span from its first start', () => {
  const { onEvent, end, spans } = anAttempt()
  onEvent(event('StepStarted', 10, { data: step }))
  onEvent(event('StepStarted', 20, { data: { ...step, remembers: 'intent' } }))
  onEvent(event('StepStarted', 30, { data: { ...step, try: 2 } }))
  onEvent(event('StepFinished', 50, { data: step }))
  end(60)
  expect(spans.map(({ name }) => name)).toEqual(['httpRequest ask', 'run debate'])
  expect(spans[0]?.startMs).toBe(startMs + 10)
})

test('a step that waits is no failure, one that was cancelled with its run says so', () => {
  for (const [type, error] of [
    ['RunWaiting', null],
    ['RunCancelled', 'cancelled'],
  ] as const) {
    const { onEvent, end, named } = anAttempt()
    onEvent(event('StepStarted', 10, { data: step }))
    onEvent(event(type, 20))
    end(20)
    expect(named('httpRequest ask').error).toBe(error)
    expect(named('run debate').error).toBeNull()
  }
})

test('a step that began in an attempt before has a span of this attempt as well', () => {
  const { onEvent, end, named } = anAttempt()
  onEvent(event('StepFinished', 40, { latencyMs: 90_000, data: step }))
  end(60)
  expect(named('httpRequest ask')).toMatchObject({ startMs, endMs: startMs + 40 })
})

test('a failed step is an error with its code', () => {
  const { onEvent, end, named } = anAttempt()
  onEvent(event('StepStarted', 10, { data: step }))
  onEvent(event('StepFinished', 50, { data: step, error: { code: 'timeout', message: 'Too slow.' } }))
  end(60)
  expect(named('httpRequest ask')).toMatchObject({
    error: 'timeout',
    attributes: { 'error.type': 'timeout' },
  })
})

test('what is in a loop is below its passage', () => {
  const { onEvent, end, named } = anAttempt()
  const loop = { key: 'steps/each', stepId: 'each', stepType: 'forEach' }
  onEvent(event('StepStarted', 1, { data: loop }))
  const inner = { ...step, key: 'steps/each/0/steps/ask' }
  onEvent(event('StepStarted', 2, { data: inner }))
  onEvent(event('StepFinished', 3, { data: inner }))
  onEvent(event('StepFinished', 4, { data: loop }))
  end(5)
  expect(named('httpRequest ask').parentSpanId).toBe(named('forEach each').spanId)
})

test('calls have the ids that they were sent with, and stand below their turn', () => {
  const { run, onEvent, end, named } = anAttempt()
  const turn = { key: 'phase/a', speaker: 'Ada', model: 'openai:gpt-5' }
  onEvent(event('TurnStarted', 1, { data: turn }))
  const call = { key: 'phase/a/model/0', model: 'openai:gpt-5', spanId: 'ab'.repeat(8) }
  onEvent(event('LLMCallFinished', 20, { latencyMs: 15, data: call }))
  onEvent(event('ToolFinished', 30, { latencyMs: 5, data: { key: 'phase/a/tool/0', tool: 'now' } }))
  onEvent(event('TurnFinished', 40, { data: turn }))
  end(50)
  const agent = named('invoke_agent Ada')
  expect(named('chat gpt-5')).toMatchObject({ spanId: 'ab'.repeat(8), parentSpanId: agent.spanId })
  expect(named('execute_tool now')).toMatchObject({
    ...{ spanId: spanIdOf(run.runId, run.attempt, 'phase/a/tool/0'), parentSpanId: agent.spanId },
  })
})

test('a judge is in the trace of the run it judges', () => {
  const { observer, spans } = anAttempt()
  const traceId = 'cd'.repeat(16)
  const data = { key: 'judge/rubric/ab', model: 'openai:gpt-5' }
  observer.calledAside({ runId: 'r', traceId }, { at: after(90), latencyMs: 80, data, error: null })
  expect(spans).toEqual([
    expect.objectContaining({
      ...{ name: 'chat gpt-5', traceId, parentSpanId: queueSpanIdOf('r'), startMs: startMs + 10 },
      attributes: expect.objectContaining({ 'workbench.step': 'judge/rubric/ab', 'workbench.run.id': 'r' }),
    }),
  ])
})
