import type { DocumentHit } from '../models/document.ts'

export interface DocumentQuery {
  readonly query: string
  /** Any of these; null: in all of them. */
  readonly collections: readonly string[] | null
  /** All of these; left out: whatever tags a document has. */
  readonly tags?: readonly string[]
  /** 1 to 50. */
  readonly limit: number
  /** What ranks: words, vectors, or both fused, which is what everybody but a comparison of them wants. */
  readonly by?: 'text' | 'vectors' | 'both'
  readonly signal?: AbortSignal
}

export interface DocumentSearch {
  /** Best first. Vectors that can't be had at the moment leave the words to rank alone. */
  search(query: DocumentQuery): Promise<readonly DocumentHit[]>
}
