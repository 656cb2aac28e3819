import { NotFoundError } from '@workbench/core/errors'
import type { ScenarioId } from '@workbench/core/models/ids'
import type { StanceMap } from '@workbench/core/models/trend'
import type { Database, NamedStatement } from '../../database.ts'
import { defaultProjectId } from '../../schema.ts'

/** Each is some hundred rows of the journal to read. */
const mostRuns = 50

/** $1 project, $2 scenario, $3 how many debates. Speakers in the order of their seats. */
const stances: NamedStatement = {
  name: 'stances',
  text: `
with latest as materialized (
  select run_id from scores
  where project_id = $1 and scenario_id = $2 and is_plain and kind = 'debate' and status = 'completed'
  order by finished_at desc, run_id desc limit $3
),
said as materialized (
  select turn.* from latest join run_steps s on s.run_id = latest.run_id and s.kind = 'turn',
    lateral jsonb_to_record(s.output) as turn (speaker text, seat int, round int, stance float8)
),
cell as (
  select speaker, round, min(seat) as seat, avg(stance) as mean, min(stance), max(stance), count(*)::int as turns
  from said where stance is not null group by speaker, round
)
select exists (select from scenarios where id = $2) as "isKnown",
  (select count(*)::int from latest) as runs,
  (select coalesce(max(round), 0) from said) as rounds,
  (select coalesce(json_agg(json_build_object('speaker', speaker, 'cells', cells) order by seat, speaker), '[]')
    from (
      select speaker, min(seat) as seat, json_agg(json_build_object(
        'round', round, 'mean', mean, 'min', min, 'max', max, 'turns', turns) order by round) as cells
      from cell group by speaker) row) as rows`,
}

export async function readStances(db: Database, scenarioId: ScenarioId, runs: number): Promise<StanceMap> {
  const limit = Math.min(Math.max(runs, 1), mostRuns)
  const [row] = await db.query<Omit<StanceMap, 'scenarioId'> & { isKnown: boolean }>(stances, [
    ...[defaultProjectId, scenarioId, limit],
  ])
  if (!row?.isKnown) throw new NotFoundError('scenario', scenarioId)
  const { isKnown, ...map } = row
  return { scenarioId, ...map }
}
