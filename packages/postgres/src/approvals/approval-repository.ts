import { NotFoundError } from '@workbench/core/errors'
import type { ApprovalRepository } from '@workbench/core/ports/approval-repository'
import type { Database, NamedStatement } from '../database.ts'
import { type ApprovalRow, approvalColumns, toApproval } from './approval-row.ts'
import { type DecideOptions, decideApproval } from './decide-approval.ts'
import { listApprovals } from './list-approvals.ts'

const byId: NamedStatement = {
  name: 'get_approval',
  text: `select ${approvalColumns('$2')} from approvals where id = $1`,
}

const byStep: NamedStatement = {
  name: 'find_approval',
  text: `select ${approvalColumns('$3')} from approvals where run_id = $1 and step_id = $2`,
}

export function createApprovalRepository(db: Database, options: DecideOptions): ApprovalRepository {
  const nowIso = () => new Date(options.now()).toISOString()
  return {
    list: (query) => listApprovals(db, query, nowIso()),
    async get(id) {
      const [row] = await db.query<ApprovalRow>(byId, [id, nowIso()])
      if (row === undefined) throw new NotFoundError('approval', id)
      return toApproval(row)
    },
    async find(runId, stepId) {
      const [row] = await db.query<ApprovalRow>(byStep, [runId, stepId, nowIso()])
      return row === undefined ? null : toApproval(row)
    },
    decide: (id, decision, decidedBy) => decideApproval(db, id, decision, decidedBy, options),
  }
}
