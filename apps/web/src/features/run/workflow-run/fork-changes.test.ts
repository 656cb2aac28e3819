import type { StepOutcome, StepStatus, WorkflowRun, WorkflowRunInput } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { firstAnew, forkChangesOf, sharedSteps } from './fork-changes.ts'

const outcome = (status: StepStatus): StepOutcome => ({
  status,
  output: null,
  attempts: 1,
  error: null,
  startedAt: null,
  finishedAt: null,
})

const run = (status: WorkflowRun['status'], statuses: readonly StepStatus[], onError?: 'continue') => ({
  status,
  input: {
    workflow: {
      steps: statuses.map((_, index) => ({ id: `s${index}`, type: 'delay', durationMs: 1, onError })),
    },
  } as unknown as WorkflowRunInput,
  output: { steps: Object.fromEntries(statuses.map((each, index) => [`s${index}`, outcome(each)])) },
})

test('steps before the first that is not over can be shared', () => {
  expect(sharedSteps(run('running', ['completed', 'skipped', 'running', 'pending']))).toBe(2)
})

test('the step that ended the run runs anew, one that may fail is shared', () => {
  expect(sharedSteps(run('failed', ['completed', 'failed', 'pending']))).toBe(1)
  expect(sharedSteps(run('running', ['completed', 'failed', 'pending'], 'continue'))).toBe(2)
})

test('of a completed run at least the last step runs anew', () => {
  expect(sharedSteps(run('completed', ['completed', 'completed']))).toBe(1)
})

const input = { inputs: { a: 1 }, trigger: { type: 'webhook' as const, body: { b: 2 } } }

test('what nobody touched is not sent', () => {
  expect(forkChangesOf(input, { version: null, inputs: { a: 1 }, body: { b: 2 } })).toEqual({})
})

test('what was changed is sent, and no more', () => {
  expect(forkChangesOf(input, { version: 4, inputs: { a: 2 }, body: { b: 2 } })).toEqual({
    changes: { version: 4, inputs: { a: 2 } },
  })
})

test('a fork begins at the chosen step, as far as the run has come', () => {
  const steps = [
    { id: 'a', type: 'transform' },
    { id: 'if', type: 'condition', then: [{ id: 'in', type: 'transform' }] },
    { id: 'b', type: 'transform' },
  ]
  expect(firstAnew(steps, 'in', 2)).toBe(1)
  expect(firstAnew(steps, 'b', 1)).toBe(1)
  expect(firstAnew(steps, undefined, 2)).toBe(2)
})
