export interface HashedVector {
  /** SHA-256 of the text that was embedded, 64 hex digits. */
  readonly hash: string
  /** Of length 1, so that the dot product is the cosine. */
  readonly vector: Float32Array
}

export interface VectorQuery {
  /** Vectors of different models do not compare. */
  readonly model: string
  readonly vector: Float32Array
  readonly collections: readonly string[] | null
  readonly tags: readonly string[]
  readonly limit: number
}

/**
 * Vectors by model and hash of their text: a text is embedded once, in however many documents it stands. Passages that
 * can be found are those of published documents.
 */
export interface VectorStore {
  /** Of these hashes those without a vector of the model. */
  missing(model: string, hashes: readonly string[]): Promise<readonly string[]>
  /** Durable once the promise resolves; what is there already stays. */
  put(model: string, vectors: readonly HashedVector[]): Promise<void>
  /** Nearest first; `score` is the cosine. Exact, or as near as the database's own index gets. */
  search(query: VectorQuery): Promise<readonly { readonly chunkId: string; readonly score: number }[]>
  /** Deletes vectors whose text stands in no passage any more. @returns how many. */
  sweep(): Promise<number>
}
