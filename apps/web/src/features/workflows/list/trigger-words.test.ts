import type { Trigger } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { triggerWords } from './trigger-words.ts'

test.each<[Trigger, string]>([
  [{ type: 'manual' }, 'by hand'],
  [{ type: 'cron', schedule: '0 9 * * *', timezone: 'Europe/Berlin' }, 'every day at 09:00 Europe/Berlin'],
  [{ type: 'cron', schedule: 'daily', timezone: 'UTC' }, 'daily UTC'],
  [{ type: 'webhook' }, 'when a webhook is called'],
  [{ type: 'runCompleted' }, 'when any run ends'],
  [{ type: 'runCompleted', filter: { kind: 'debate', status: 'failed' } }, 'when a debate fails'],
  [
    { type: 'runCompleted', filter: { workflowId: 'w', status: 'completed', expression: 'run.score > 1' } },
    'when another workflow is completed, if an expression says so',
  ],
])('%j starts %s', (trigger, words) => {
  expect(triggerWords(trigger)).toBe(words)
})
