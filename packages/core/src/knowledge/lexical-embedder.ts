import { noUsage } from '../models/usage.ts'
import type { Embedder } from '../ports/embedder.ts'
import { lexicalEmbedding } from './lexical-embedding.ts'

/** The embedder that needs no provider: it compares words and pieces of them, and knows nothing of meaning. */
export const lexicalEmbedder: Embedder = {
  model: 'local:lexical',
  batchSize: 256,
  async embed(texts, { signal }) {
    signal.throwIfAborted()
    return { vectors: texts.map(lexicalEmbedding), usage: noUsage }
  },
}
