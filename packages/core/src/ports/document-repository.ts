import type { Correlation } from '../events/correlation.ts'
import type {
  Document,
  DocumentChunk,
  DocumentCollection,
  DocumentStatus,
  DocumentUse,
} from '../models/document.ts'
import type { DocumentId, RunId } from '../models/ids.ts'
import type { Page, PageQuery } from './page.ts'
import type { IdempotencyKey } from './run-repository.ts'

/** A file that is in the blob store. */
export interface AddedDocument {
  readonly title: string
  readonly collection: string
  readonly tags: readonly string[]
  readonly sha256: string
  readonly sizeBytes: number
  readonly declaredType: string | null
  readonly embeddingModel: string | null
  readonly correlation: Correlation
}

export interface DocumentQuery extends PageQuery {
  readonly collection?: string | undefined
  readonly tag?: string | undefined
  readonly status?: readonly DocumentStatus[] | undefined
  /** Matches the title without regard to case, or an id exactly. */
  readonly q?: string | undefined
}

export interface ChunksQuery extends PageQuery {
  readonly q?: string | undefined
  /** The ordinal to begin at; 0 when left out. */
  readonly from?: number | undefined
}

export interface DocumentRepository {
  /**
   * Document and run of kind ingest in one transaction. A document of the same title in the same collection gets new
   * content and keeps its id, and its tags when none are named; a run that still reads earlier content is cancelled.
   *
   * @throws ConflictError when the idempotency key was used with another body.
   */
  add(
    document: AddedDocument,
    idempotencyKey?: IdempotencyKey,
  ): Promise<{ readonly documentId: DocumentId; readonly runId: RunId }>
  /**
   * Ingests the present content again, e.g. with another embedding model.
   *
   * @throws NotFoundError
   * @throws ConflictError when the idempotency key was used with another body.
   */
  ingestAgain(
    id: DocumentId,
    options: { readonly embeddingModel: string | null; readonly correlation: Correlation },
    idempotencyKey?: IdempotencyKey,
  ): Promise<{ readonly runId: RunId }>
  /** @throws NotFoundError */
  get(id: DocumentId): Promise<Document>
  /** Newest first, stable under inserts. */
  list(query: DocumentQuery): Promise<Page<Document>>
  /** By name. */
  collections(): Promise<readonly DocumentCollection[]>
  /** In order. @throws NotFoundError */
  chunks(id: DocumentId, query: ChunksQuery): Promise<Page<DocumentChunk>>
  /** @throws NotFoundError for a passage that is gone. */
  chunk(chunkId: string): Promise<DocumentChunk>
  /** Newest first. @throws NotFoundError */
  uses(
    id: DocumentId,
    query: PageQuery & { readonly chunkId?: string | undefined; readonly q?: string | undefined },
  ): Promise<Page<DocumentUse>>
  /**
   * With its passages; its run is cancelled when it still goes on. Turns that cited it keep what they cited.
   *
   * @throws NotFoundError
   */
  delete(id: DocumentId): Promise<void>
}

/** What ingestion asks of the store while it runs; it writes through the journal. */
export interface IngestedContent {
  /** null: the document is gone. */
  find(documentId: DocumentId): Promise<ContentState | null>
}

export interface ContentState {
  /** Number of the newest content: what is read of an older one is for nobody. */
  readonly generation: number
  /** The newest content that can be found: what it was made with and how much it is; null: none yet. */
  readonly published: {
    readonly sha256: string
    readonly mediaType: string
    readonly embeddingModel: string | null
    readonly chunks: number
  } | null
}
