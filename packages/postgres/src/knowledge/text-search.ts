import { isStopWord } from '@workbench/core/knowledge/stop-words'
import { foldCase } from '@workbench/core/knowledge/word-stem'
import type { Database } from '../database.ts'
import { isVisible, isWanted } from './visible-passages.sql.ts'
import { createWordFrequencies, type WordFrequencies } from './word-frequencies.ts'

export interface TextQuery {
  readonly query: string
  readonly collections: readonly string[] | null
  readonly tags: readonly string[]
  readonly limit: number
}

export interface TextSearch {
  /** Ids of passages, best first. */
  search(query: TextQuery): Promise<readonly string[]>
}

/** A word of the question. */
interface Term {
  /** Its stem as a tsquery, which finds. */
  readonly stem: string
  /** The word as it is and its stem as a tsquery, which ranks: a passage with the very word stands before the others. */
  readonly query: string
  /** Passages that have it, when it is one of the frequent ones; null: not known before they are found. */
  readonly frequency: number | null
}

/** Of a long question, such as the end of a debate, the words that tell most. */
const mostTerms = 24
/** Words that stand in more passages than this do not find any by themselves; they only rank what others find. */
const manyPassages = 1_500
/** Passages a word may find. */
const mostMatches = 2_000
/** Passages that are looked at word by word. */
const mostRanked = 100
/** Much more than a question; a debate's last turns are cut here. */
const mostCharacters = 10_000

/**
 * Finds passages by words: any word of the question will do, rare ones count more than frequent ones and a word counts
 * less the more often it is repeated, in the manner of BM25. Postgres's own `ts_rank` over everything that has any word
 * would read 50 000 rows for one question, so the rare words find, the best few of what they find are ranked by all.
 *
 * @see Robertson and Zaragoza (2009), The Probabilistic Relevance Framework: BM25 and Beyond, FnTIR 3(4).
 */
export function createTextSearch(
  db: Database,
  { frequentFrom = manyPassages }: { readonly frequentFrom?: number } = {},
): TextSearch {
  const frequencies = createWordFrequencies(db)
  return {
    async search({ query, collections, tags, limit }) {
      const [words, known] = await Promise.all([wordsIn(db, query), frequencies.now()])
      const terms = termsOf(words, known)
      if (terms.length === 0) return []
      const { rows } = await db.pool.query<{ id: string }>(searchText, [
        terms.map((term) => term.query),
        terms.map((term) => term.frequency),
        ...findersAmong(terms, frequentFrom),
        known.passages,
        collections,
        tags.length === 0 ? null : tags,
        limit,
      ])
      return rows.map(({ id }) => id)
    },
  }
}

interface Word {
  readonly word: string
  readonly simple: readonly string[]
  readonly stems: readonly string[]
}

/** Words as the column of passages has them; those that stand everywhere are left out. */
async function wordsIn(db: Database, query: string): Promise<readonly Word[]> {
  // Postgres with the locale C knows the small letters of ASCII alone.
  const rows = await db.query<Word>(wordsStatement, [query.slice(0, mostCharacters).toLowerCase()])
  return rows.filter(({ word, stems }) => stems.length > 0 && !isStopWord(foldCase(word)))
}

/**
 * 12 is blank space; 13 and 14 are tags and protocols. Words and parts of compounds have stems, as in the configuration
 * `english`; numbers, and words with digits in them, stay as they are.
 */
const wordsStatement = {
  name: 'words_of_question',
  text: `
select distinct on (lower(token)) token as word, coalesce(ts_lexize('simple', token), '{}') as simple,
  coalesce(ts_lexize(
    (case when tokid in (1, 2, 10, 11, 16, 17) then 'english_stem' else 'simple' end)::regdictionary, lower(token)), '{}')
    as stems
from ts_parse('default', $1) where tokid not in (12, 13, 14)`,
}

function termsOf(words: readonly Word[], known: WordFrequencies): readonly Term[] {
  return words
    .map(({ simple, stems }) => {
      const forms = [...new Set([...simple, ...stems])]
      const counts = stems.map((stem) => known.of(stem)).filter((count) => count !== null)
      return {
        stem: stems.map(quoted).join(' | '),
        query: forms.map(quoted).join(' | '),
        frequency: counts.length === 0 ? null : Math.max(...counts),
      }
    })
    .sort((a, b) => (a.frequency ?? 0) - (b.frequency ?? 0))
    .slice(0, mostTerms)
}

const quoted = (lexeme: string): string => `'${lexeme.replace(/['\\]/g, '$&$&')}'`

/**
 * What is looked up in the index, as parameters: queries, and the places of the terms that each of them is made of.
 * Words that are rare enough find by themselves; where all are frequent the two rarest have to stand together.
 */
function findersAmong(terms: readonly Term[], frequentFrom: number): [queries: string[], places: string[]] {
  const rare = terms.flatMap(({ stem, frequency }, index) =>
    (frequency ?? 0) > frequentFrom ? [] : [{ query: stem, places: [index + 1] }],
  )
  const [first, second] = terms
  const pair =
    rare.length === 0 && first !== undefined && second !== undefined
      ? [{ query: `(${first.stem}) & (${second.stem})`, places: [1, 2] }]
      : []
  const alone = rare.length === 0 && first !== undefined ? [{ query: first.stem, places: [1] }] : []
  const finders = [...rare, ...pair, ...alone]
  return [finders.map(({ query }) => query), finders.map(({ places }) => `{${places.join(',')}}`)]
}

const searchText = `
with term as (
  select n, query::tsquery as query, frequency
  from unnest($1::text[], $2::float8[]) with ordinality as t (query, frequency, n)
),
finder as (
  select query::tsquery as query, places::int[] as places from unnest($3::text[], $4::text[]) as f (query, places)
),
match as materialized (
  select distinct m.id, place as n
  from finder f
  cross join lateral (
    select c.id from chunks c join documents d on d.id = c.document_id
    where c.words @@ f.query and ${isVisible} and ${isWanted('$6', '$7')}
    limit ${mostMatches}
  ) m
  cross join unnest(f.places) as place
),
weighted as materialized (
  select t.n, t.query, ln(1 + greatest($5 - count, 0.5) / (count + 0.5)) as weight
  from term t
  left join (select n, count(*) as matches from match group by n) as m using (n)
  cross join lateral (select coalesce(t.frequency, m.matches, 0) as count) as c
),
found as (
  select m.id from match m join weighted w using (n) group by m.id order by sum(w.weight) desc, m.id
  limit ${mostRanked}
),
-- Made once, not once a word.
passage as materialized (
  select c.id, c.words || to_tsvector('simple', c.text) as words, (c.end_at - c.start_at) / 1000.0 as length
  from found f join chunks c on c.id = f.id
)
select p.id
from passage p cross join weighted w
group by p.id, p.length
order by sum(w.weight * ts_rank('{1, 1, 1, 1}', p.words, w.query)) / (0.75 + 0.25 * p.length) desc, p.id
limit $8`
