import type { ApprovalDecision } from '../models.ts'
import { byId, type CallOptions, type QueryOf } from './call-options.ts'
import type { Calls } from './calls.ts'

type ApprovalsQuery = QueryOf<'/approvals'>

export const approvalCalls = ({ GET, POST, dataOf }: Calls) => ({
  /** Questions that runs have for people, newest first. */
  list: (query: ApprovalsQuery = {}, call: CallOptions = {}) =>
    dataOf(GET('/approvals', { params: { query }, ...call })),
  get: (id: string, call: CallOptions = {}) => dataOf(GET('/approvals/{id}', { ...byId(id), ...call })),
  /** The run that waits for it goes on; 409 when it was decided or has expired. */
  decide: (id: string, body: ApprovalDecision, call: CallOptions = {}) =>
    dataOf(POST('/approvals/{id}', { ...byId(id), body, ...call })),
})
