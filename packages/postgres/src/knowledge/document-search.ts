import { fuseRankings } from '@workbench/core/knowledge/fuse-rankings'
import { lexicalEmbedder } from '@workbench/core/knowledge/lexical-embedder'
import { markWords } from '@workbench/core/knowledge/mark-words'
import type { DocumentHit } from '@workbench/core/models/document'
import type { DocumentQuery, DocumentSearch } from '@workbench/core/ports/document-search'
import type { Embedder } from '@workbench/core/ports/embedder'
import type { VectorStore } from '@workbench/core/ports/vector-store'
import type { Database } from '../database.ts'
import { passagesOf } from './passages-of.ts'
import type { TextSearch } from './text-search.ts'

/** What each ranking gives to the fusion. */
const mostOfEach = 50
/** Whoever searches waits: a provider that takes longer leaves the words to rank alone. */
const embeddingMs = 2_000
/**
 * The local embedding compares words as the text search does, without knowing which are rare: a second opinion that
 * helps with forms and typing errors, and counts for less. See docs/decisions/2026-11-23-hybrid-search.md.
 */
const weightOfLexical = 0.3

/** To signs alone everything is as near as everything else. */
const saysAnything = /[\p{L}\p{N}]/u

export interface DocumentSearchDeps {
  readonly db: Database
  readonly text: TextSearch
  readonly vectors: Pick<VectorStore, 'search'>
  /** null: passages are found by their words alone. */
  readonly embedder: Embedder | null
  /** Told when vectors can't be had, once until they can again. */
  readonly onFault: (error: unknown) => void
}

/** Search by words and by vectors at the same time, made one by their places. */
export function createDocumentSearch(deps: DocumentSearchDeps): DocumentSearch {
  const { db, text, embedder } = deps
  const byVectors = createVectorRanking(deps)
  const weight = embedder?.model === lexicalEmbedder.model ? weightOfLexical : 1
  return {
    async search(query) {
      const { by = 'both', limit, signal } = query
      signal?.throwIfAborted()
      if (query.query.trim() === '') return []
      const plain = { query: query.query, collections: query.collections, tags: query.tags ?? [] }
      const [words, vectors] = await Promise.all([
        by === 'vectors' ? [] : text.search({ ...plain, limit: mostOfEach }),
        by === 'text' || embedder === null || !saysAnything.test(query.query) ? [] : byVectors(query),
      ])
      signal?.throwIfAborted()
      const fused = fuseRankings([{ ids: words }, { ids: vectors, weight }])
      const passages = await passagesOf(
        db,
        fused.map(({ id }) => id),
      )
      const hits: DocumentHit[] = []
      for (const { id, score } of fused) {
        const passage = passages.get(id)
        // It may have gone since it was found.
        if (passage === undefined) continue
        hits.push({ ...passage, score, marks: markWords(passage.text, query.query) })
        if (hits.length === limit) break
      }
      return hits
    },
  }
}

function createVectorRanking({ vectors, embedder, onFault }: DocumentSearchDeps) {
  let isFaulty = false
  return async ({ query, collections, tags = [], signal }: DocumentQuery): Promise<readonly string[]> => {
    if (embedder === null) return []
    try {
      const timeout = AbortSignal.timeout(embeddingMs)
      const { vectors: embedded } = await embedder.embed([query], {
        purpose: 'query',
        signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
      })
      const vector = embedded[0]
      if (vector === undefined) return []
      const found = await vectors.search({
        ...{ model: embedder.model, vector, collections, tags },
        limit: mostOfEach,
      })
      isFaulty = false
      return found.map(({ chunkId }) => chunkId)
    } catch (error) {
      signal?.throwIfAborted()
      if (!isFaulty) onFault(error)
      isFaulty = true
      return []
    }
  }
}
