import type { DocumentSearch } from '@workbench/core/ports/document-search'
import type { Embedder } from '@workbench/core/ports/embedder'
import type { VectorStore } from '@workbench/core/ports/vector-store'
import type { Database } from '../database.ts'
import { createDocumentSearch } from './document-search.ts'
import { createExactVectorStore } from './exact-vector-store.ts'
import { openPgvectorStore } from './pgvector-store.ts'
import { createTextSearch } from './text-search.ts'

export interface OpenKnowledge {
  readonly documentSearch: DocumentSearch
  readonly vectors: VectorStore
  /** What finds the nearest vectors. */
  readonly vectorIndex: 'exact' | 'pgvector'
  close(): Promise<void>
}

export interface KnowledgeOptions {
  /** null: passages are found by their words alone. */
  readonly embedder: Embedder | null
  /** Told of what goes wrong beside the answers, once until it is right again. */
  readonly onFault: (error: unknown, message: string) => void
}

/** What finds passages of documents, in a process that has its database open. */
export async function openKnowledge(
  db: Database,
  { embedder, onFault }: KnowledgeOptions,
): Promise<OpenKnowledge> {
  const pgvector = await openPgvectorStore(db)
  const vectors = pgvector ?? createExactVectorStore(db)
  return {
    vectors,
    vectorIndex: pgvector === null ? 'exact' : 'pgvector',
    documentSearch: createDocumentSearch({
      ...{ db, text: createTextSearch(db), vectors, embedder },
      onFault: (error) => onFault(error, 'Passages are found by their words alone for now'),
    }),
    close: vectors.close,
  }
}
