import { noUsage } from '../src/models/usage.ts'
import type { Embedder } from '../src/ports/embedder.ts'
import type { VectorStore } from '../src/ports/vector-store.ts'

export interface CountingEmbedder extends Embedder {
  /** What was embedded, in order. */
  readonly texts: string[]
  /** What stands in the way of the next call; once. */
  failNext(error: unknown): void
}

/** Gives vectors that mean nothing, at a price. */
export function createCountingEmbedder(model = 'fake:embedder', batchSize = 100): CountingEmbedder {
  const texts: string[] = []
  const failures: unknown[] = []
  return {
    model,
    batchSize,
    texts,
    failNext: (error) => void failures.push(error),
    async embed(given, { signal }) {
      signal.throwIfAborted()
      const [failure] = failures.splice(0, 1)
      if (failure !== undefined) throw failure
      texts.push(...given)
      const usage = { ...noUsage, calls: 1, inputTokens: given.length, costUsd: given.length / 1e6 }
      return { vectors: given.map(() => Float32Array.of(1)), usage }
    },
  }
}

/** Remembers which texts have vectors; nothing is found in it. */
export function createKnownVectors(): Pick<VectorStore, 'missing' | 'put'> & {
  readonly hashes: Set<string>
} {
  const hashes = new Set<string>()
  return {
    hashes,
    missing: async (model, asked) => asked.filter((hash) => !hashes.has(`${model} ${hash}`)),
    async put(model, vectors) {
      for (const { hash } of vectors) hashes.add(`${model} ${hash}`)
    },
  }
}
