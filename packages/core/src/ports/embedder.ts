import type { Usage } from '../models/usage.ts'

export interface Embeddings {
  /** In the order of the texts, each of length 1. */
  readonly vectors: readonly Float32Array[]
  readonly usage: Usage
}

/** Turns texts into vectors that lie near each other when the texts say alike. */
export interface Embedder {
  /** `provider:model`; `local:lexical` counts words and pieces of words and knows nothing of meaning. */
  readonly model: string
  /** How many texts one call takes at most. */
  readonly batchSize: number
  /**
   * @param purpose - Some models embed a question otherwise than the passages that answer it.
   * @throws ModelCallError
   */
  embed(
    texts: readonly string[],
    options: { readonly purpose: 'passage' | 'query'; readonly signal: AbortSignal },
  ): Promise<Embeddings>
}
