import type { NewEvent } from '@workbench/core/ports/run-journal'
import { createInMemoryRunJournal } from '@workbench/core/testing/in-memory-run-journal'
import { expect, test } from 'vitest'
import { metrics } from './definitions.ts'
import { createMetricTotals } from './metric-totals.ts'
import { totalsText } from './metrics-text.ts'
import { createRunMetrics } from './run-metrics.ts'

const at = '2026-01-01T00:00:10.000Z'

const event = (type: NewEvent['type'], rest: Partial<NewEvent> = {}): NewEvent => ({
  ...{ id: 'event', type, level: 'info', component: 'test', at, latencyMs: null, data: {}, error: null },
  ...rest,
})

function anAttempt() {
  const totals = createMetricTotals()
  const claimed = createInMemoryRunJournal({}, Date.parse('2026-01-01T00:00:00.000Z')).attempt()
  const run = { ...claimed, queuedAtMs: claimed.startedAtMs - 40 }
  const attempt = createRunMetrics(totals).takenUp(run)
  return { ...attempt, text: () => totalsText(Object.values(metrics), totals.take()) }
}

const usage = { calls: 1, inputTokens: 100, outputTokens: 20, costUsd: 0.25 }
const model = 'compatible:llama3:8b'

test('a run that goes well is counted with its turns, calls, tokens and money', () => {
  const { onEvent, text } = anAttempt()
  onEvent(event('TurnStarted', { data: { key: 'a', model } }))
  const data = { key: 'a', model, usage, refused: false, firstTokenMs: 300, finishReason: 'stop' }
  onEvent(event('LLMCallFinished', { latencyMs: 2_000, data }))
  onEvent(event('TurnFinished', { latencyMs: 2_100, data: { key: 'a' } }))
  onEvent(event('RunFinished', { data: { status: 'completed' } }))

  const lines = text()
  for (const line of [
    'workbench_runs_started_total{kind="debate"} 1',
    'workbench_runs_ended_total{kind="debate",status="completed"} 1',
    'workbench_run_duration_seconds_bucket{kind="debate",status="completed",le="5"} 0',
    'workbench_run_duration_seconds_bucket{kind="debate",status="completed",le="15"} 1',
    'workbench_run_duration_seconds_sum{kind="debate",status="completed"} 10',
    'workbench_queue_wait_seconds_bucket{kind="debate",le="0.025"} 0',
    'workbench_queue_wait_seconds_bucket{kind="debate",le="0.05"} 1',
    'workbench_turn_duration_seconds_sum{provider="compatible",model="llama3:8b"} 2.1',
    'workbench_model_calls_total{provider="compatible",model="llama3:8b",outcome="ok"} 1',
    'workbench_model_call_duration_seconds_bucket{provider="compatible",model="llama3:8b",le="+Inf"} 1',
    'workbench_model_time_to_first_token_seconds_sum{provider="compatible",model="llama3:8b"} 0.3',
    'workbench_model_tokens_total{provider="compatible",model="llama3:8b",direction="input"} 100',
    'workbench_model_cost_usd_total{provider="compatible",model="llama3:8b"} 0.25',
  ]) {
    expect(lines.split('\n')).toContain(line)
  }
})

test('calls of judges are counted like any other, and belong to no run', () => {
  const totals = createMetricTotals()
  const call = { at, latencyMs: 500, data: { key: 'judge/rubric/ab', model, usage }, error: null }
  createRunMetrics(totals).calledAside({ runId: 'r', traceId: 't' }, call)
  const lines = totalsText(Object.values(metrics), totals.take()).split('\n')
  expect(lines).toContain(
    'workbench_model_tokens_total{provider="compatible",model="llama3:8b",direction="input"} 100',
  )
  expect(lines).toContain('workbench_model_cost_usd_total{provider="compatible",model="llama3:8b"} 0.25')
  expect(lines).toContain('workbench_runs_started_total{kind="debate"} 0')
})

test('failures are counted by code, retries and refusals apart, unknown prices not as money', () => {
  const { onEvent, text } = anAttempt()
  const error = { code: 'model_rate_limited', message: 'Later.' }
  onEvent(event('LLMCallFinished', { data: { model, retryInMs: 500, usage }, error }))
  const unpriced = { ...usage, costUsd: null }
  onEvent(event('LLMCallFinished', { data: { model, usage: unpriced, refused: true } }))
  onEvent(event('RunFinished', { data: { status: 'failed' }, error: { code: 'budget', message: 'Spent.' } }))

  const lines = text()
  expect(lines).toContain(
    '_model_call_errors_total{provider="compatible",model="llama3:8b",code="model_rate_limited"} 1',
  )
  expect(lines).toContain('_model_call_retries_total{provider="compatible",model="llama3:8b"} 1')
  expect(lines).toContain('_model_refusals_total{provider="compatible",model="llama3:8b"} 1')
  expect(lines).toContain('_model_unpriced_calls_total{provider="compatible",model="llama3:8b"} 1')
  expect(lines).toContain('workbench_run_errors_total{kind="debate",code="budget"} 1')
  expect(lines).toContain('cost_usd_total{provider="compatible",model="llama3:8b"} 0.25')
})

test('names beyond two hundred are counted together, so that nobody fills the memory of a Prometheus', () => {
  const { onEvent, text } = anAttempt()
  for (let index = 0; index < 250; index += 1)
    onEvent(event('LLMCallFinished', { data: { model: `compatible:m${index}`, usage } }))

  expect(text()).toContain('workbench_model_calls_total{provider="compatible",model="other",outcome="ok"} 50')
})

test('names from outside can not break a line', () => {
  const { onEvent, text } = anAttempt()
  onEvent(event('LLMCallFinished', { data: { model: 'compatible:a"} 9\nevil 1 \\', usage } }))

  expect(text()).toContain('model="a\\"} 9\\nevil 1 \\\\"')
  expect(text()).not.toMatch(/^evil/m)
})

test('calls of tools are counted by how they came out, strange names together', () => {
  const { onEvent, text } = anAttempt()
  const finished = (tool: string, code: string | null, latencyMs = 20) =>
    onEvent(
      event('ToolFinished', {
        latencyMs,
        data: { tool },
        error: code === null ? null : { code, message: '' },
      }),
    )
  finished('calculate', null)
  finished('calculate', null)
  finished('http_request', 'denied_net')
  finished('http_request', 'timeout', 30_000)
  for (let index = 0; index < 300; index += 1) finished(`invented_${index}`, 'unknown_tool')

  const lines = text().split('\n')
  for (const line of [
    'workbench_tool_calls_total{tool="calculate",outcome="ok"} 2',
    'workbench_tool_call_duration_seconds_sum{tool="calculate"} 0.04',
    'workbench_tool_calls_total{tool="http_request",outcome="refused"} 1',
    'workbench_tool_calls_total{tool="http_request",outcome="error"} 1',
    'workbench_tool_call_errors_total{tool="http_request",code="timeout"} 1',
    'workbench_tool_calls_total{tool="other",outcome="refused"} 102',
  ]) {
    expect(lines).toContain(line)
  }
})
