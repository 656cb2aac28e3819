import type { Approval, ApprovalStatus, ApprovalVote } from '@workbench/core/models/approval'

interface VoteRow extends Omit<ApprovalVote, 'at'> {
  /** Milliseconds since the epoch. */
  atMs: number
}

export interface ApprovalRow {
  id: string
  run_id: string
  workflow_id: string | null
  step_id: string
  title: string
  details: unknown
  status: ApprovalStatus
  approvers: string[]
  required: number
  votes: VoteRow[]
  decided_by: string | null
  comment: string | null
  created_at: Date
  decided_at: Date | null
  expires_at: Date | null
}

/** Nobody sweeps: what is past its time has expired from that moment on. `now` stands for a parameter. */
export const statusAt = (now: string): string =>
  `case when status = 'pending' and expires_at <= ${now}::timestamptz then 'expired' else status end`

export const approvalColumns = (now: string): string =>
  `id, run_id, workflow_id, step_id, title, details, ${statusAt(now)} as status, approvers, required, decided_by, comment,
   created_at, decided_at, expires_at,
   (select coalesce(json_agg(json_build_object('by', v.by, 'decision', v.decision, 'comment', v.comment, 'via', v.via,
      'atMs', floor(extract(epoch from v.at) * 1000)) order by v.at, v.by), '[]')
    from approval_votes v where v.approval_id = approvals.id) as votes`

export function toApproval(row: ApprovalRow): Approval {
  const approval = {
    id: row.id,
    runId: row.run_id,
    workflowId: row.workflow_id,
    stepId: row.step_id,
    title: row.title,
    details: row.details,
    status: row.status,
    approvers: row.approvers,
    required: row.required,
    decisions: row.votes.map(({ atMs, ...vote }) => ({ ...vote, at: new Date(atMs).toISOString() })),
    decidedBy: row.decided_by,
    comment: row.comment,
    createdAt: row.created_at.toISOString(),
    decidedAt: row.decided_at?.toISOString() ?? null,
    expiresAt: row.expires_at?.toISOString() ?? null,
  }
  // Rows are written by us alone.
  return approval as Approval
}
