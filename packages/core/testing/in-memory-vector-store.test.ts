import type { DocumentId, RunId } from '../src/models/ids.ts'
import { createInMemoryState, type StoredDocument } from './in-memory-state.ts'
import { createInMemoryVectorStore } from './in-memory-vector-store.ts'
import { testId } from './test-id.ts'
import { type VectorsUnderTest, vectorStoreContract } from './vector-store-contract.ts'

vectorStoreContract('memory', async (): Promise<VectorsUnderTest> => {
  let nowMs = Date.now()
  const state = createInMemoryState(() => nowMs)
  const at = new Date(nowMs).toISOString()

  function store(collection: string, tags: readonly string[], hashes: readonly string[]) {
    const id = testId<DocumentId>()
    const document: StoredDocument = {
      ...{ id, title: `${id}.md`, collection, tags, sha256: 'a'.repeat(64), sizeBytes: 1 },
      ...{ declaredType: null, mediaType: null, generation: 1, runId: testId<RunId>() },
      ...{ published: null, createdAt: at, updatedAt: at },
    }
    state.documents.set(id, document)
    const passages = hashes.map((hash, ordinal) => {
      const chunk = { id: testId(), documentId: id, generation: 1, ordinal, text: hash, hash }
      state.chunks.set(chunk.id, { ...chunk, page: null, heading: [], start: 0, end: 1 })
      return { id: chunk.id, hash }
    })
    return { document, passages }
  }
  const publish = (document: StoredDocument) => {
    document.published = {
      ...{ documentId: document.id, generation: document.generation, sha256: document.sha256 },
      ...{ mediaType: 'text/plain', embeddingModel: null, chunks: 1 },
    }
  }

  return {
    vectors: createInMemoryVectorStore(state),
    async publish({ collection = 'default', tags = [], hashes }) {
      const { document, passages } = store(collection, tags, hashes)
      publish(document)
      return { documentId: document.id, passages }
    },
    async begin(hashes) {
      store('default', [], hashes)
    },
    async keepOnly(documentId, passageIds) {
      const document = state.documents.get(documentId as DocumentId)
      if (document === undefined) throw new Error('There is no such document')
      document.generation += 1
      for (const [id, chunk] of state.chunks) {
        if (chunk.documentId !== documentId) continue
        if (passageIds.includes(id)) state.chunks.set(id, { ...chunk, generation: document.generation })
        else state.chunks.delete(id)
      }
      publish(document)
    },
    async remove(documentId) {
      state.documents.delete(documentId as DocumentId)
      for (const [id, chunk] of state.chunks) if (chunk.documentId === documentId) state.chunks.delete(id)
    },
    async age(ms) {
      nowMs += ms
    },
  }
})
