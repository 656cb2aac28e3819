import type { SearchHit } from '@workbench/core/models/search-hit'
import type { Database, NamedStatement } from '../../database.ts'
import { defaultProjectId } from '../../schema.ts'
import { foundText } from './found-text.ts'
import type { WordQueries } from './word-queries.ts'

interface LibraryRow {
  readonly id: string
  readonly name: string
  readonly texts: string[]
  readonly updated_at: Date
}

/** What of each is searched besides its name; all of them are people's writing, a few thousand at most. */
const fieldsOf = {
  persona: ['description', 'instructions'],
  scenario: ['topic', 'context'],
} as const

const statementFor = (kind: keyof typeof fieldsOf): NamedStatement => {
  const fields = fieldsOf[kind].map((field) => `coalesce(content ->> '${field}', '')`)
  return {
    name: `search_${kind}s`,
    text: `
with asked as materialized (select to_tsquery('simple', $1) as query),
one as (
  select id, name, updated_at, array[${fields.join(', ')}] as texts, concat_ws(e'\\n', name, ${fields.join(', ')}) as said
  from ${kind}s where project_id = $4
)
select id, name, texts, updated_at from one, asked
where said ilike all($2::text[]) and to_tsvector('simple', left(said, 100000)) @@ asked.query
order by (name ilike all($2::text[])) desc, updated_at desc, id desc limit $3`,
  }
}
const statements = { persona: statementFor('persona'), scenario: statementFor('scenario') }

/** Those whose name has all the words come first, then the ones that changed last. */
export async function findLibrary(
  db: Database,
  kind: keyof typeof fieldsOf,
  { text, patterns }: WordQueries,
  words: readonly string[],
  limit: number,
): Promise<readonly SearchHit[]> {
  const rows = await db.query<LibraryRow>(statements[kind], [text, patterns, limit, defaultProjectId])
  return rows.map(({ id, name, texts, updated_at }) => ({
    ...{ kind, id, title: name, turn: null, chunkId: null, at: updated_at.toISOString() },
    ...foundText([...texts, name], words),
  }))
}
