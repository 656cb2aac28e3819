import type { GivenPassage } from '../src/models/debate.ts'
import type { DocumentHit } from '../src/models/document.ts'
import type { DocumentQuery, DocumentSearch } from '../src/ports/document-search.ts'
import { testId } from './test-id.ts'

const text = 'Traffic in the inner city fell by a third within a year.'

export const aPassage = (overrides: Partial<GivenPassage> = {}): GivenPassage => ({
  marker: '1',
  documentId: testId(),
  chunkId: testId(),
  title: 'city-report.pdf',
  text,
  page: null,
  heading: [],
  start: 0,
  end: text.length,
  score: 0.5,
  ...overrides,
})

/** Its span is that of its text, from 0. */
export const aHit = (overrides: Partial<DocumentHit> = {}): DocumentHit => {
  const { marker: _, ...place } = aPassage()
  const found = { ...place, collection: 'default', marks: [], ...overrides }
  return { ...found, end: overrides.end ?? found.start + found.text.length }
}

export interface ScriptedSearch extends DocumentSearch {
  /** Without the signal. */
  readonly asked: readonly Omit<DocumentQuery, 'signal'>[]
}

/** A search that gives what the script says and remembers what it was asked. */
export function createScriptedSearch(
  script: (query: DocumentQuery, place: number) => readonly DocumentHit[] | Promise<readonly DocumentHit[]>,
): ScriptedSearch {
  const asked: Omit<DocumentQuery, 'signal'>[] = []
  return {
    asked,
    async search(query) {
      const { signal: _, ...rest } = query
      return script(query, asked.push(rest) - 1)
    },
  }
}
