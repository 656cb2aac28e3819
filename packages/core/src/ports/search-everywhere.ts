import type { SearchHit, SearchKind } from '../models/search-hit.ts'

export interface SearchEverywhere {
  /**
   * Full-text search over transcripts, personas, scenarios and documents; the last word may be the beginning of one.
   *
   * @param query.limit - Of each kind.
   * @returns best first within each kind, the kinds in the order of `kinds`.
   */
  search(query: {
    readonly q: string
    readonly kinds: readonly SearchKind[]
    readonly limit: number
  }): Promise<readonly SearchHit[]>
}
