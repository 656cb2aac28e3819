import type pg from 'pg'

/**
 * What a retry of a run begins anew: tries that failed, questions that nobody answered, and in a workflow those that
 * somebody said no to. What the journal has taken in stands, and so does every yes.
 */
export async function forgetTries(client: pg.ClientBase, runId: string): Promise<void> {
  await client.query(`delete from run_steps where run_id = $1 and kind = 'try'`, [runId])
  await client.query(
    `update approvals a set is_superseded = true from runs r
     where r.id = $1 and a.run_id = $1 and not a.is_superseded
       and (a.status = 'expired' or (a.status = 'rejected' and r.kind = 'workflow'))
       and not exists (select from run_steps s where s.run_id = $1 and s.key = a.step_id)`,
    [runId],
  )
}
