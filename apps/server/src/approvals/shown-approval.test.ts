import type { Approval } from '@workbench/core/models/approval'
import { expect, test } from 'vitest'
import { shownApproval } from './shown-approval.ts'

test.each([
  ['steps/ask', 'ask'],
  ['steps/each/item/3/steps/ask', 'ask'],
  ['steps/steps/item/0/steps/steps', 'steps'],
  ['call/0/tool/0.0', 'call/0/tool/0.0'],
  ['phase/0/round/1/seat/0/call/0/tool/0.0', 'phase/0/round/1/seat/0/call/0/tool/0.0'],
])('a question of %s is that of %s', (stepId, shown) => {
  expect(shownApproval({ stepId } as Approval).stepId).toBe(shown)
})
