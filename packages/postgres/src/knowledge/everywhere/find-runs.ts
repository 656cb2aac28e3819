import { saidInTurn } from '@workbench/core/debate/answers/said-in-turn'
import type { Turn } from '@workbench/core/models/debate'
import type { SearchHit } from '@workbench/core/models/search-hit'
import type { Database, NamedStatement } from '../../database.ts'
import { defaultProjectId } from '../../schema.ts'
import { foundText } from './found-text.ts'
import type { WordQueries } from './word-queries.ts'

// Newest first, and quick for words of any frequency. An index on words knows no order: of a frequent word it would give
// hundreds of thousands of places to be sorted; walking from the newest backwards would take a rare word through all there
// is. So the newest few are looked at one by one, and only when they do not have enough of it, which makes the word a rare
// one, the index is asked. The planner must not choose between the two: it takes a word that stands nowhere for a frequent
// one (20 s over 300 000 turns). A query that it can not see, since it is the row of a table, leaves it no choice.

/** Turns that are looked at one by one. */
const mostRecent = 600
/** Titles have no index: it would cost every change of a run's status. So many of the newest are looked at. */
const mostTitles = 20_000
/** Places that the index gives at most; it has given the oldest first. */
const mostIndexed = 3_000

const said = `to_tsvector('simple'::regconfig, left(output ->> 'text', 100000))`
const titled = `to_tsvector('simple'::regconfig, translate(title, '._-/', '    '))`

const recentTurns: NamedStatement = {
  name: 'search_recent_turns',
  text: `
with asked as materialized (select to_tsquery('simple', $1) as query),
recent as materialized (
  select run_id, position, output ->> 'text' as said, output -> 'answer' as answer from run_steps where kind = 'turn'
  order by run_id desc limit ${mostRecent}
),
found as (
  select distinct on (run_id) run_id, position, said, answer from recent, asked
  where said ilike all($2::text[]) and to_tsvector('simple', left(said, 100000)) @@ asked.query
  order by run_id desc, position limit $3
)
select r.id, r.title, r.queued_at, found.position, found.said, found.answer
from found join runs r on r.id = found.run_id and r.project_id = $4
order by r.id desc`,
}

const indexedTurns: NamedStatement = {
  name: 'search_turns',
  text: `
with asked as materialized (select to_tsquery('simple', $1) as query),
place as materialized (
  select s.run_id, s.position from asked cross join lateral (
    select run_id, position from run_steps where kind = 'turn' and ${said} @@ asked.query limit ${mostIndexed}
  ) s
),
found as materialized (
  select distinct on (run_id) run_id, position from place order by run_id desc, position limit $2
)
select r.id, r.title, r.queued_at, found.position, s.output ->> 'text' as said, s.output -> 'answer' as answer
from found
join run_steps s on s.run_id = found.run_id and s.position = found.position and s.kind = 'turn'
join runs r on r.id = found.run_id and r.project_id = $3
order by r.id desc`,
}

const titles: NamedStatement = {
  name: 'search_titles',
  text: `
with asked as materialized (select to_tsquery('simple', $1) as query)
select id, title, queued_at from (
  select id, title, queued_at from runs where project_id = $4 order by queued_at desc, id desc limit ${mostTitles}
) recent, asked
where title ilike all($2::text[]) and ${titled} @@ asked.query
order by queued_at desc, id desc limit $3`,
}

interface RunRow {
  readonly id: string
  readonly title: string
  readonly queued_at: Date
  readonly position?: number
  readonly said?: string
  /** As it was read from the text; null where there was nothing to read. */
  readonly answer?: Turn['answer'] | null
}

/** Runs whose title has all the words, then those with a turn that says them all, each newest first and once. */
export async function findRuns(
  db: Database,
  queries: WordQueries,
  words: readonly string[],
  limit: number,
): Promise<readonly SearchHit[]> {
  const { text, indexed, title, patterns, titlePatterns } = queries
  const findTurns = async () => {
    const recent = await db.query<RunRow>(recentTurns, [text, patterns, limit, defaultProjectId])
    if (recent.length >= limit) return recent
    return db.query<RunRow>(indexedTurns, [indexed, limit, defaultProjectId])
  }
  const [entitled, turns] = await Promise.all([
    db.query<RunRow>(titles, [title, titlePatterns, limit, defaultProjectId]),
    findTurns(),
  ])
  const byId = new Map<string, RunRow>()
  // A turn of a run that its title has found says more than the title.
  for (const row of [...entitled, ...turns]) byId.set(row.id, { ...byId.get(row.id), ...row })
  return [...byId.values()].slice(0, limit).map((row) => ({
    kind: 'run',
    id: row.id,
    title: row.title,
    ...foundText([...saidIn(row), row.title], words),
    turn: row.position ?? null,
    chunkId: null,
    at: row.queued_at.toISOString(),
  }))
}

/** In the words that people read, not the JSON that models write. */
const saidIn = ({ said, answer }: RunRow): readonly string[] =>
  said === undefined ? [] : [saidInTurn({ text: said, answer: answer ?? null })]
