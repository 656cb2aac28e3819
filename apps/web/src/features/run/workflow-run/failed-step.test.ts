import type { StepOutcome, StepStatus, WorkflowRunInput } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { failedStep } from './failed-step.ts'

const outcome = (status: StepStatus, items?: StepOutcome['items']): StepOutcome => ({
  status,
  output: null,
  attempts: 1,
  error: null,
  startedAt: null,
  finishedAt: null,
  ...(items !== undefined && { items }),
})

const input = {
  workflow: {
    steps: [
      { id: 'may', type: 'transform', onError: 'continue' },
      { id: 'each', type: 'forEach', steps: [{ id: 'in', type: 'transform' }] },
    ],
  },
} as unknown as WorkflowRunInput

test('the innermost step that failed ended the run', () => {
  const each = outcome('failed', [{ in: outcome('completed') }, { in: outcome('failed') }])
  expect(failedStep({ input, output: { steps: { may: outcome('failed'), each } } })).toBe('in')
})

test('a forEach that ran out of time failed itself', () => {
  const each = outcome('failed', [{ in: outcome('completed') }])
  expect(failedStep({ input, output: { steps: { each } } })).toBe('each')
})

test('a step that may fail is named when nothing else did', () => {
  expect(failedStep({ input, output: { steps: { may: outcome('failed') } } })).toBe('may')
  expect(failedStep({ input, output: null })).toBeUndefined()
})
