import { anEvent } from '@workbench/client/testing/an-event'
import { expect, test } from 'vitest'
import { auditIn } from './audit-in.ts'

const audit = {
  sandbox: 'limits',
  hosts: [],
  files: [],
  secrets: ['TOKEN'],
  refused: [],
  log: [],
  exit: null,
  resultBytes: 2,
}

test('the last call of a run that was retried counts', () => {
  const events = [
    anEvent(1, 'ToolFinished', { ...audit, secrets: [] }),
    anEvent(2, 'ToolInvoked'),
    anEvent(3, 'ToolFinished', audit),
  ]
  expect(auditIn(events)?.secrets).toEqual(['TOKEN'])
})

test('nothing is claimed of a call that has not ended, or that tells nothing', () => {
  expect(auditIn([anEvent(1, 'ToolInvoked', audit)])).toBeNull()
  expect(auditIn([anEvent(1, 'ToolFinished', { hosts: 'none' })])).toBeNull()
})
