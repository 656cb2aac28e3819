import type { Approval } from '@workbench/core/models/approval'
import type { ApprovalQuery } from '@workbench/core/ports/approval-repository'
import type { Page } from '@workbench/core/ports/page'
import { decodeCursor, uuidShape } from '../cursor.ts'
import type { Database, NamedStatement } from '../database.ts'
import { pageOf } from '../library/page-of.ts'
import { defaultProjectId } from '../schema.ts'
import { type ApprovalRow, approvalColumns, statusAt, toApproval } from './approval-row.ts'

const newest: NamedStatement = {
  name: 'list_approvals',
  text: `select ${approvalColumns('$2')} from approvals
    where project_id = $1 and ($3::uuid is null or id < $3) and ($4::uuid is null or run_id = $4)
      and ($5::text[] is null or ${statusAt('$2')} = any($5))
    order by id desc limit $6`,
}

/** The few that wait for an answer are found by their own index, however many were answered. */
const newestPending: NamedStatement = {
  name: 'list_pending_approvals',
  text: `select ${approvalColumns('$2')} from approvals
    where project_id = $1 and status = 'pending' and (expires_at is null or expires_at > $2)
      and ($3::uuid is null or id < $3) and ($4::uuid is null or run_id = $4)
    order by id desc limit $5`,
}

/** @param nowIso - What is past its time by then is listed as expired. */
export async function listApprovals(
  db: Database,
  { limit, cursor, status, runId }: ApprovalQuery,
  nowIso: string,
): Promise<Page<Approval>> {
  const before = cursor === undefined ? null : decodeCursor('approvals', cursor, [uuidShape])[0]
  const place = [defaultProjectId, nowIso, before, runId ?? null]
  const isPendingOnly = status?.length === 1 && status[0] === 'pending'
  const rows = isPendingOnly
    ? await db.query<ApprovalRow>(newestPending, [...place, limit + 1])
    : await db.query<ApprovalRow>(newest, [...place, status ?? null, limit + 1])
  return pageOf('approvals', rows, limit, toApproval)
}
