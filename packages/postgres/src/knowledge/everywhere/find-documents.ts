import type { SearchHit } from '@workbench/core/models/search-hit'
import type { Database, NamedStatement } from '../../database.ts'
import { defaultProjectId } from '../../schema.ts'
import { isVisible } from '../visible-passages.sql.ts'
import { foundText } from './found-text.ts'
import type { WordQueries } from './word-queries.ts'

/** Passages that are ranked; a word that stands in more of them finds enough among these. */
const mostRanked = 400

interface TitleRow {
  readonly id: string
  readonly title: string
  readonly updated_at: Date
}

interface PassageRow extends TitleRow {
  readonly chunk_id: string
  readonly text: string
}

const titles: NamedStatement = {
  name: 'search_document_titles',
  text: `select id, title, updated_at from documents where project_id = $3 and title ilike all($1::text[])
    order by updated_at desc, id desc limit $2`,
}

// The query is the row of a table, so that the planner takes the index whatever it thinks of the word.
const passages: NamedStatement = {
  name: 'search_passages',
  text: `
with asked as materialized (select to_tsquery('english', $1) as query),
found as materialized (
  select p.*, ts_rank(p.words, asked.query, 1) as rank from asked cross join lateral (
    select d.id, d.title, d.updated_at, c.id as chunk_id, c.text, c.words
    from chunks c join documents d on d.id = c.document_id
    where c.words @@ asked.query and ${isVisible} and d.project_id = $3 limit ${mostRanked}
  ) p
),
best as (select distinct on (id) id, title, updated_at, chunk_id, text, rank from found order by id, rank desc, chunk_id)
select id, title, updated_at, chunk_id, text from best order by rank desc, id limit $2`,
}

/** Documents whose title has all the words, then those with a passage that has them all, best first and each once. */
export async function findDocuments(
  db: Database,
  { indexed, titlePatterns }: WordQueries,
  words: readonly string[],
  limit: number,
): Promise<readonly SearchHit[]> {
  const [titled, found] = await Promise.all([
    db.query<TitleRow>(titles, [titlePatterns, limit, defaultProjectId]),
    db.query<PassageRow>(passages, [indexed, limit, defaultProjectId]),
  ])
  const byId = new Map<string, TitleRow & Partial<PassageRow>>()
  for (const row of [...titled, ...found]) byId.set(row.id, { ...byId.get(row.id), ...row })
  return [...byId.values()].slice(0, limit).map(({ id, title, updated_at, chunk_id, text }) => ({
    kind: 'document',
    ...{ id, title, turn: null, chunkId: chunk_id ?? null, at: updated_at.toISOString() },
    ...foundText([...(text === undefined ? [] : [text]), title], words),
  }))
}
