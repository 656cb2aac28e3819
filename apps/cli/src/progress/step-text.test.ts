import type { Event } from '@workbench/client/models'
import { anEvent } from '@workbench/client/testing/an-event'
import { expect, test } from 'vitest'
import { stepText } from './step-text.ts'

const finished = (data: object, more: Partial<Event> = {}): Event => ({
  ...anEvent(1, 'StepFinished', {
    ...{ key: 'steps/ask', stepId: 'ask', status: 'completed', attempts: 1 },
    ...data,
  }),
  ...{ component: 'workflow', latencyMs: 1200 },
  ...more,
})

test('a step that is over is told with its time and tries', () => {
  expect(stepText(finished({}))).toBe('ask completed in 1.2 s')
  expect(stepText(finished({ attempts: 3 }))).toBe('ask completed in 1.2 s, 3 tries')
  expect(stepText(finished({ status: 'skipped' }))).toBe('ask skipped')
  const error = { code: 'http_status', message: 'It answered 500.' }
  expect(stepText(finished({ status: 'failed' }, { error }))).toBe('ask failed in 1.2 s: It answered 500.')
})

test('a step of a forEach is told with its items', () => {
  const key = 'steps/each/item/3/steps/inner/item/0/steps/ask'
  expect(stepText(finished({ key }))).toBe('each[3].inner[0].ask completed in 1.2 s')
})

test('a forEach tells how many items there are, and then that they are done', () => {
  const each = { key: 'steps/each', stepId: 'each', stepType: 'forEach' }
  expect(stepText(finished({ ...each, output: ['tea', 'sea'] }))).toBe('each: 2 items')
  expect(stepText(finished(each))).toBeNull()
  expect(stepText(finished({ ...each, hasEnded: true }, { latencyMs: null }))).toBe('each completed')
})

test('what a dry run would do, and what is worth a look, have lines of their own', () => {
  expect(stepText(finished({ wouldDo: { text: 'Hi' } }))).toBe(
    'ask completed in 1.2 s\n  it would do {"text":"Hi"}',
  )
  expect(stepText(finished({ warning: 'Nobody knows.' }))).toContain('\n  Nobody knows.')
  expect(stepText(finished({ wouldDo: 'x'.repeat(1000) }))?.length).toBeLessThan(400)
})

test('a try that is repeated says when', () => {
  const data = { key: 'steps/ask', stepId: 'ask', willRetry: true, retryInMs: 5000 }
  const error = { code: 'network', message: 'Nobody answered.' }
  const event = { ...anEvent(1, 'Error', data), component: 'workflow', error }
  expect(stepText(event)).toBe('ask: Nobody answered. Trying again in 5.0 s.')
})

test('events of debates are none of its business', () => {
  expect(stepText(finished({}, { component: 'debate' }))).toBeNull()
  expect(stepText({ ...anEvent(1, 'StepStarted'), component: 'workflow' })).toBeNull()
})
