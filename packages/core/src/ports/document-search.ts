export interface DocumentQuery {
  readonly query: string
  /** null: in all of them. */
  readonly collection: string | null
  /** 1 to 50. */
  readonly limit: number
}

/** A passage of a document. */
export interface FoundPassage {
  readonly documentId: string
  readonly chunkId: string
  readonly title: string
  readonly text: string
  /** Higher is nearer; comparable within one answer only. */
  readonly score: number
  /** From 1; null where the document has no pages. */
  readonly page: number | null
}

export interface DocumentSearch {
  /** Best first. */
  search(query: DocumentQuery): Promise<readonly FoundPassage[]>
}
