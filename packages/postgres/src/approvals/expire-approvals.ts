import type pg from 'pg'

/** Nobody needs an answer any more: the run has ended. */
export async function expireApprovals(client: pg.ClientBase, runId: string, atIso: string): Promise<void> {
  await client.query(
    `update approvals set status = 'expired', decided_at = $2 where run_id = $1 and status = 'pending'`,
    [runId, atIso],
  )
}
