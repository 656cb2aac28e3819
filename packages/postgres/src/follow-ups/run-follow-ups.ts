import type { RunStatus } from '@workbench/core/models/run'
import type { EndedRun, RunFollowUps } from '@workbench/core/ports/run-follow-ups'
import type pg from 'pg'
import type { Database, NamedStatement } from '../database.ts'
import { inTransaction } from '../in-transaction.ts'
import { cancelChildren } from '../runs/cancel-run.ts'
import type { EnqueueIn } from '../runs/enqueue-in.ts'
import type { RunStarterOptions } from '../runs/start-runs.ts'
import { startRunsIn } from '../runs/start-runs-in.ts'
import { type WakeableRun, wakeRun } from '../runs/wake-run.ts'
import { isJudged } from './needs-follow-up.sql.ts'

export interface RunFollowUpsOptions extends RunStarterOptions {
  readonly enqueueIn: EnqueueIn
}

const pendingRuns: NamedStatement = {
  name: 'pending_follow_ups',
  text: `select r.id as "runId", coalesce(r.workflow_id, p.workflow_id) as "ownWorkflowId", r.depth,
      r.trace_id as "traceId"
    from runs r left join runs p on p.id = r.parent_run_id and r.trigger ->> 'type' = 'workflow'
    where r.needs_follow_up order by r.finished_at, r.id limit $1`,
}

// Up to the run that nothing started, then down to all that came of it: runs of a start by hand have depth 0.
const followersInFamily: NamedStatement = {
  name: 'followers_in_family',
  text: `with recursive up as (
      select id, parent_run_id, depth from runs where id = $1
      union all
      select r.id, r.parent_run_id, r.depth from up join runs r on r.id = up.parent_run_id where up.depth > 0
    ),
    root as (select id from up order by depth limit 1),
    family as (
      select id, null as trigger_type from root
      union all
      select r.id, r.trigger ->> 'type' from family f join runs r on r.parent_run_id = f.id where r.depth > 0
    )
    select count(*)::int as followers
    from (select from family where trigger_type = 'runCompleted' limit $2) counted`,
}

interface FlaggedRun {
  /** The run whose step started it; null when none did. */
  parent_run_id: string | null
  status: RunStatus
  is_judged: boolean
}

/**
 * What follows from the end of runs. Rows of runs are locked one after the other, a parent before the runs it started;
 * nobody else holds more than one, save the journal's statements, and those touch no run that has ended.
 */
export function createRunFollowUps(db: Database, options: RunFollowUpsOptions): RunFollowUps {
  const start = startRunsIn(db, options)
  const { newId, enqueueIn } = options
  return {
    pending: (limit) => db.query<EndedRun & pg.QueryResultRow>(pendingRuns, [limit]),

    async followers(runId, atMost) {
      const [row] = await db.query<{ followers: number }>(followersInFamily, [runId, atMost])
      return row?.followers ?? 0
    },

    async settle(runId, runs) {
      const { rows } = await db.pool.query<FlaggedRun>(
        `select case when trigger ->> 'type' = 'workflow' then parent_run_id end as parent_run_id, status,
           ${isJudged('runs', 'status')} as is_judged
         from runs where id = $1 and needs_follow_up`,
        [runId],
      )
      const [run] = rows
      if (run === undefined) return false
      // For the case that whoever cancelled it did not get so far, or a step started one more at the last moment.
      if (run.status === 'cancelled') await cancelChildren(db, runId, options)
      return inTransaction(db.pool, async (client) => {
        const parentId = run.parent_run_id
        const parent = parentId === null ? undefined : await lock(client, parentId)
        if (!(await claim(client, runId))) return false
        await start(client, runs)
        if (run.is_judged) await enqueueIn(client, 'JUDGE_RUN', { id: newId(), runId })
        if (parentId !== null && parent !== undefined) await wakeRun(client, parentId, parent, options)
        return true
      })
    },
  }
}

async function lock(client: pg.ClientBase, runId: string): Promise<WakeableRun | undefined> {
  const { rows } = await client.query<WakeableRun>(
    'select kind, status, waiting_for from runs where id = $1 for update',
    [runId],
  )
  return rows[0]
}

/** Of several that settle the same run one gets it; a run that was retried meanwhile has not ended. */
async function claim(client: pg.ClientBase, runId: string): Promise<boolean> {
  const { rowCount } = await client.query(
    'update runs set needs_follow_up = false where id = $1 and needs_follow_up',
    [runId],
  )
  return rowCount === 1
}
