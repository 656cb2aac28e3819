import type { Database } from '../database.ts'

export interface WordFrequencies {
  /** How many passages there are, about. */
  readonly passages: number
  /** In how many passages a lexeme stands, about; null: it is not among the frequent ones. */
  of(lexeme: string): number | null
}

const rememberedMs = 60_000

/**
 * Which words are frequent, from what Postgres gathers about the column anyway (ANALYZE, by autovacuum): the thousand
 * most frequent lexemes and their shares. Asked at most once a minute.
 */
export function createWordFrequencies(
  db: Database,
  now: () => number = Date.now,
): { now(): Promise<WordFrequencies> } {
  let answer: Promise<WordFrequencies> | null = null
  let askedAt = 0
  return {
    now() {
      if (answer === null || now() - askedAt > rememberedMs) {
        askedAt = now()
        answer = ask(db)
        answer.catch(() => {
          answer = null
        })
      }
      return answer
    },
  }
}

async function ask(db: Database): Promise<WordFrequencies> {
  const { rows } = await db.pool.query<{
    passages: number
    lexemes: string[] | null
    shares: number[] | null
  }>(`
    select case when c.reltuples > 0 then c.reltuples else (select coalesce(sum(chunks), 0) from documents) end::float8
        as passages, s.most_common_elems::text::text[] as lexemes,
      s.most_common_elem_freqs as shares
    from pg_class c
    left join pg_stats s on s.schemaname = c.relnamespace::regnamespace::text and s.tablename = c.relname
      and s.attname = 'words'
    where c.oid = 'chunks'::regclass`)
  const { passages = 1, lexemes, shares } = rows[0] ?? {}
  const counts = new Map((lexemes ?? []).map((lexeme, index) => [lexeme, (shares?.[index] ?? 0) * passages]))
  return { passages, of: (lexeme) => counts.get(lexeme) ?? null }
}
