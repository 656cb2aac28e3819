import { dotProduct } from '../src/knowledge/dot-product.ts'
import type { VectorStore } from '../src/ports/vector-store.ts'
import type { InMemoryState } from './in-memory-state.ts'

const restsMs = 3_600_000

/** Compares with every vector, and sees every change at once. */
export function createInMemoryVectorStore(
  state: Pick<InMemoryState, 'documents' | 'chunks' | 'now'>,
): VectorStore {
  const stored = new Map<string, { hash: string; vector: Float32Array; touchedAtMs: number }>()
  const keyOf = (model: string, hash: string) => `${model} ${hash}`
  return {
    async missing(model, hashes) {
      return [...new Set(hashes)].filter((hash) => {
        const found = stored.get(keyOf(model, hash))
        if (found !== undefined) found.touchedAtMs = state.now()
        return found === undefined
      })
    },
    async put(model, vectors) {
      for (const { hash, vector } of vectors) {
        const known = stored.get(keyOf(model, hash))
        stored.set(keyOf(model, hash), {
          hash,
          vector: known?.vector ?? vector.slice(),
          touchedAtMs: state.now(),
        })
      }
    },
    async search({ model, vector, collections, tags, limit }) {
      const found: { chunkId: string; score: number }[] = []
      for (const chunk of state.chunks.values()) {
        const document = [...state.documents.values()].find(({ id }) => id === chunk.documentId)
        const isVisible = document?.published != null && chunk.generation >= document.published.generation
        if (!isVisible || !(collections?.includes(document.collection) ?? true)) continue
        if (!tags.every((tag) => document.tags.includes(tag))) continue
        const own = stored.get(keyOf(model, chunk.hash))?.vector
        if (own?.length === vector.length) found.push({ chunkId: chunk.id, score: dotProduct(vector, own) })
      }
      return found.sort((a, b) => b.score - a.score || (a.chunkId < b.chunkId ? -1 : 1)).slice(0, limit)
    },
    async sweep() {
      const used = new Set([...state.chunks.values()].map(({ hash }) => hash))
      const old = [...stored].filter(
        ([, { hash, touchedAtMs }]) => !used.has(hash) && touchedAtMs < state.now() - restsMs,
      )
      for (const [key] of old) stored.delete(key)
      return old.length
    },
  }
}
