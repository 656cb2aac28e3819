import type { Approval } from '@workbench/core/models/approval'

/**
 * As the API tells it: workflows know their steps by id, while a question is kept under the step's key in the journal, which
 * tells items of a forEach apart. Keys of tool calls stay as they are.
 */
export const shownApproval = (approval: Approval): Approval => ({
  ...approval,
  stepId: approval.stepId.replace(/^steps\/(?:.*\/steps\/)?([^/]+)$/s, '$1'),
})
