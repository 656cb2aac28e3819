import type { Approval } from '@workbench/core/models/approval'
import type { Database, NamedStatement } from '../database.ts'
import { type ApprovalRow, approvalColumns, toApproval } from './approval-row.ts'

const byStep: NamedStatement = {
  name: 'find_approval',
  text: `select ${approvalColumns('$3')}, status = 'pending' and expires_at <= $3 as is_late
    from approvals where run_id = $1 and step_id = $2 and not is_superseded`,
}

/** Waits for whoever is answering it at this moment, and leaves it alone when that is done. */
const settle: NamedStatement = {
  name: 'expire_late_approval',
  text: `update approvals set status = 'expired'
    where id = $1 and status = 'pending' and expires_at <= $2`,
}

interface FoundRow extends ApprovalRow {
  is_late: boolean | null
}

/**
 * What the step that asked goes by. That nobody decided in time is written down before it is told, since the run goes on
 * from there: an answer that was given at the last moment either counts here, or is refused.
 *
 * @returns null when nobody was asked, or a retry of the run asks anew.
 */
export async function findApproval(
  db: Database,
  runId: string,
  stepId: string,
  nowIso: string,
): Promise<Approval | null> {
  const read = async () => (await db.query<FoundRow>(byStep, [runId, stepId, nowIso]))[0]
  let row = await read()
  if (row?.is_late === true) {
    await db.query(settle, [row.id, nowIso])
    row = await read()
  }
  return row === undefined ? null : toApproval(row)
}
