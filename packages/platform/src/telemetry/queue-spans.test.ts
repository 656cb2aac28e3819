import { aNewRun } from '@workbench/core/testing/builders-of-runs'
import { expect, test } from 'vitest'
import { runWithCorrelation } from '../correlation.ts'
import { createQueueSpans, queueSpanIdOf } from './queue-spans.ts'
import type { SpanRecord } from './span-record.ts'

const ids = { requestId: 'r', traceId: 'ab'.repeat(16) }

function parentOf(trigger: { type: string; id: string | null }, correlation = {}): string | null {
  const spans: SpanRecord[] = []
  const queued = createQueueSpans(
    (span) => void spans.push(span),
    () => 5,
  )
  queued(aNewRun({ trigger, correlation: { ...ids, ...correlation } }), 2)
  expect(spans).toHaveLength(1)
  return spans[0]?.parentSpanId ?? null
}

test('a run is below what started it: a step, the end of another run, or a request', () => {
  expect(parentOf({ type: 'workflow', id: 'w' }, { spanId: 'cd'.repeat(8) })).toBe('cd'.repeat(8))
  expect(parentOf({ type: 'runCompleted', id: 'earlier' })).toBe(queueSpanIdOf('earlier'))
  const inRequest = () => parentOf({ type: 'api', id: null })
  expect(runWithCorrelation({ ...ids, spanId: 'ef'.repeat(8) }, inRequest)).toBe('ef'.repeat(8))
})

test('what the clock starts has no parent', () => {
  expect(parentOf({ type: 'cron', id: '2026-01-01T00:00:00.000Z' })).toBeNull()
})
