import { NotFoundError } from '@workbench/core/errors'
import type { ApprovalRepository } from '@workbench/core/ports/approval-repository'
import type { Database, NamedStatement } from '../database.ts'
import { type ApprovalRow, approvalColumns, toApproval } from './approval-row.ts'
import { type DecideOptions, decideApproval } from './decide-approval.ts'
import { findApproval } from './find-approval.ts'
import { listApprovals } from './list-approvals.ts'

const byId: NamedStatement = {
  name: 'get_approval',
  text: `select ${approvalColumns('$2')} from approvals where id = $1`,
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
    find: (runId, stepId) => findApproval(db, runId, stepId, nowIso()),
    decide: (id, decision, decidedBy, via = 'api') =>
      decideApproval(db, id, decision, { decidedBy, via }, options),
  }
}
