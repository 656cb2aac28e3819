import { setTimeout } from 'node:timers/promises'
import { isRequestId, traceIdOf, traceparentOf } from '@workbench/core/events/correlation'
import { expect, test } from 'vitest'
import { currentCorrelation, newRequestId, newSpanId, newTraceId, runWithCorrelation } from './correlation.ts'

test('two requests under way at once each keep their own ids', async () => {
  const seenBy = (requestId: string, ms: number) =>
    runWithCorrelation({ requestId, traceId: newTraceId() }, async () => {
      await setTimeout(ms)
      return currentCorrelation()?.requestId
    })
  expect(await Promise.all([seenBy('a', 5), seenBy('b', 1)])).toEqual(['a', 'b'])
  expect(currentCorrelation()).toBeUndefined()
})

test('new ids have the forms that headers need', () => {
  expect(isRequestId(newRequestId())).toBe(true)
  const traceId = newTraceId()
  expect(traceIdOf(traceparentOf(traceId, newSpanId()))).toBe(traceId)
})
