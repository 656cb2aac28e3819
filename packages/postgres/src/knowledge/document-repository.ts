import type { DocumentRepository } from '@workbench/core/ports/document-repository'
import type { Database } from '../database.ts'
import type { RunStarterOptions } from '../runs/start-runs.ts'
import { addDocument, ingestAgain } from './add-document.ts'
import { deleteDocument } from './delete-document.ts'
import { findChunk, listChunks } from './list-chunks.ts'
import { findDocument, listCollections, listDocuments } from './list-documents.ts'
import { listUses } from './list-uses.ts'

export function createDocumentRepository(db: Database, options: RunStarterOptions): DocumentRepository {
  return {
    add: (document, key) => addDocument(db, document, key, options),
    ingestAgain: (id, again, key) => ingestAgain(db, id, again, key, options),
    get: (id) => findDocument(db, id),
    list: (query) => listDocuments(db, query),
    collections: () => listCollections(db),
    chunks: (id, query) => listChunks(db, id, query),
    chunk: (chunkId) => findChunk(db, chunkId),
    uses: (id, query) => listUses(db, id, query),
    delete: (id) => deleteDocument(db, id, options),
  }
}
