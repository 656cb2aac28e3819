import type { SearchHit, SearchKind } from '@workbench/core/models/search-hit'
import type { SearchEverywhere } from '@workbench/core/ports/search-everywhere'
import { searchWords } from '@workbench/core/search/search-words'
import type { Database } from '../database.ts'
import { findDocuments } from './everywhere/find-documents.ts'
import { findLibrary } from './everywhere/find-library.ts'
import { findRuns } from './everywhere/find-runs.ts'
import { type WordQueries, wordQueries } from './everywhere/word-queries.ts'

type Find = (
  db: Database,
  queries: WordQueries,
  words: readonly string[],
  limit: number,
) => Promise<readonly SearchHit[]>

const finders: Readonly<Record<SearchKind, Find>> = {
  run: findRuns,
  persona: (db, ...query) => findLibrary(db, 'persona', ...query),
  scenario: (db, ...query) => findLibrary(db, 'scenario', ...query),
  document: findDocuments,
}

export const createSearchEverywhere = (db: Database): SearchEverywhere => ({
  async search({ q, kinds, limit }) {
    const words = searchWords(q)
    if (words.length === 0) return []
    const queries = wordQueries(words)
    const found = await Promise.all(kinds.map((kind) => finders[kind](db, queries, words, limit)))
    return found.flat()
  },
})
