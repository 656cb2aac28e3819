import { expect, test } from 'vitest'
import { aRun } from '../testing/a-run.ts'
import { workflowNoticeOf } from './workflow-notice-of.ts'

const at = Date.parse('2026-01-01T00:00:00.000Z')

test('a run that goes on or is completed has nothing to say', () => {
  expect(workflowNoticeOf(aRun(), at)).toBeNull()
  expect(workflowNoticeOf(aRun({ status: 'completed' }), at)).toBeNull()
})

test('a failed run says what happened and can be retried', () => {
  const error = { code: 'step_failed', message: 'Step "a" failed.', hint: 'Look.' } as const
  expect(workflowNoticeOf(aRun({ status: 'failed', error }), at)).toMatchObject({
    title: 'A step failed',
    lines: ['Step "a" failed.', 'Look.'],
    canRetry: true,
  })
})

test('a run that waits says for what, and leads there', () => {
  const waitingFor = { type: 'run', id: 'run-2', until: null } as const
  expect(workflowNoticeOf(aRun({ status: 'waiting', waitingFor }), at)).toMatchObject({
    title: 'Waiting for another run',
    runId: 'run-2',
  })
  const until = '2026-01-01T00:10:00.000Z'
  expect(
    workflowNoticeOf(aRun({ status: 'waiting', waitingFor: { type: 'delay', id: null, until } }), at),
  ).toMatchObject({ title: 'Waiting for its time', until, runId: null })
})

test('a run that waits for people leaves it to their question', () => {
  const waitingFor = { type: 'approval', id: 'a', until: null } as const
  expect(workflowNoticeOf(aRun({ status: 'waiting', waitingFor }), at)).toBeNull()
})

test('a queued run explains workers only after ten seconds', () => {
  const run = aRun({ status: 'queued' })
  expect(workflowNoticeOf(run, at + 9000)?.lines).toEqual([])
  expect(workflowNoticeOf(run, at + 11_000)?.lines[0]).toContain('npx workbench worker')
})
