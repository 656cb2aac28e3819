import { hash } from 'node:crypto'
import type { BlobStore } from '@workbench/core/ports/blob-store'
import type { Embedder } from '@workbench/core/ports/embedder'
import type { VectorStore } from '@workbench/core/ports/vector-store'
import { createDocumentReader } from '@workbench/documents/create-document-reader'
import type { Database } from '@workbench/postgres/database'
import { createIngestedContent } from '@workbench/postgres/knowledge/ingested-content'
import { patient } from '../tools/patient.ts'
import type { IngestUse } from '../work-on-run.ts'

export interface IngestionDeps {
  readonly db: Database
  readonly blobs: Pick<BlobStore, 'get'>
  readonly embedder: Embedder | null
  readonly vectors: Pick<VectorStore, 'missing' | 'put'>
}

/** What a worker reads documents with. An outage of the database makes none of it fail. */
export function openIngestion({ db, blobs, embedder, vectors }: IngestionDeps): IngestUse {
  return {
    reader: createDocumentReader({ blobs }),
    embedder,
    vectors: { missing: patient(vectors.missing), put: patient(vectors.put) },
    content: { find: patient(createIngestedContent(db).find) },
    hashText: (text) => hash('sha256', text),
  }
}
