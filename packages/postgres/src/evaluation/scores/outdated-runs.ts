import type { RunId, ScenarioId } from '@workbench/core/models/ids'
import { hasEnded, type RunStatus, RunStatus as statuses } from '@workbench/core/models/run'
import type { Database, NamedStatement } from '../../database.ts'
import { defaultProjectId } from '../../schema.ts'

/** Comes before any. */
const before = '00000000-0000-0000-0000-000000000000'

/** An index holds the runs of each status in the order they were queued in: none of them is looked up to be passed. */
const ended = (status: RunStatus): string => `
  (select r.id, r.queued_at from runs r left join scores s on s.run_id = r.id
   where r.project_id = $1 and r.status = '${status}' and s.version is distinct from $2
     and ($5::uuid is null or r.scenario_id = $5)
     and (r.queued_at, r.id) > (
       coalesce((select a.queued_at from runs a where a.id = $4), '-infinity'), coalesce($4, '${before}'::uuid))
   order by r.queued_at, r.id limit $3)`

const outdated: NamedStatement = {
  name: 'outdated_scores',
  text: `${statuses.options.filter(hasEnded).map(ended).join('\n  union all')}
  order by queued_at, id limit $3`,
}

export async function outdatedRuns(
  db: Database,
  version: number,
  limit: number,
  after: RunId | null,
  scenarioId: ScenarioId | null,
): Promise<readonly RunId[]> {
  const rows = await db.query<{ id: RunId }>(outdated, [defaultProjectId, version, limit, after, scenarioId])
  return rows.map(({ id }) => id)
}
