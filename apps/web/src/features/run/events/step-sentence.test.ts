import type { Event } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { anEvent } from '../testing/a-run.ts'
import { isOfWorkflowStep, stepSentence } from './step-sentence.ts'

const event = (type: Event['type'], data: Record<string, unknown>, error: Event['error'] = null) =>
  anEvent(1, type, {
    component: 'workflow',
    data: { key: 'steps/tell', stepId: 'tell', stepType: 'sendMessage', name: 'Tell them', ...data },
    error,
  })
const error = { code: 'http_status', message: 'Status 503.' }

test.each([
  [event('StepStarted', { try: 1 }), '“Tell them” (send message) begins.'],
  [event('StepStarted', { try: 2, item: 2 }), '“Tell them” (send message, item 3) begins again, try 2.'],
  [
    event('StepStarted', { remembers: 'until' }),
    '“Tell them” (send message) remembers “until” before it goes on.',
  ],
  [event('StepFinished', { status: 'completed', name: null }), '“tell” (send message) is completed.'],
  [event('StepFinished', { status: 'failed' }, error), '“Tell them” (send message) failed: Status 503.'],
  [
    event('StepFinished', { status: 'completed', warning: 'Look.' }),
    '“Tell them” (send message) is completed. Look.',
  ],
  [
    event('StepFinished', { stepType: 'forEach', status: 'completed', output: [1, 2] }),
    '“Tell them” (for each) has its list: 2 items.',
  ],
  [
    event('Error', { try: 1, willRetry: true, retryInMs: 2000 }, error),
    '“Tell them” (send message) failed: Status 503. Next try in 2.0 s.',
  ],
])('%#', (each, sentence) => {
  expect(isOfWorkflowStep(each)).toBe(true)
  expect(stepSentence(each)).toBe(sentence)
})

test('steps of debates are told otherwise', () => {
  expect(isOfWorkflowStep(anEvent(1, 'StepStarted', { data: { key: 'a', role: 'judge' } }))).toBe(false)
})
