import { ConflictError, NotFoundError } from '../src/errors.ts'
import type { Document, DocumentChunk, DocumentStatus, IngestInput } from '../src/models/document.ts'
import type { DocumentId, RunId } from '../src/models/ids.ts'
import type { RunStatus } from '../src/models/run.ts'
import type { AddedDocument, DocumentRepository, IngestedContent } from '../src/ports/document-repository.ts'
import type { ChunkWrite } from '../src/ports/run-journal.ts'
import type { IdempotencyKey } from '../src/ports/run-repository.ts'
import { pageOf } from './in-memory-page.ts'
import { createInMemoryRunRepository } from './in-memory-run-repository.ts'
import { type InMemoryState, type StoredDocument, timestampOf } from './in-memory-state.ts'
import { testId } from './test-id.ts'

const statusOf = {
  queued: 'queued',
  waiting: 'queued',
  running: 'ingesting',
  completed: 'ready',
  failed: 'failed',
  cancelled: 'failed',
} as const satisfies Record<RunStatus, DocumentStatus>

export function createInMemoryDocumentRepository(state: InMemoryState): DocumentRepository {
  const runs = createInMemoryRunRepository(state)

  const find = (id: DocumentId): StoredDocument => {
    const stored = state.documents.get(id)
    if (stored === undefined) throw new NotFoundError('document', id)
    return stored
  }

  function toDocument(stored: StoredDocument): Document {
    const { generation: _, published, declaredType, mediaType, tags, ...document } = stored
    const run = state.runs.get(stored.runId)?.run
    const status = statusOf[run?.status ?? 'failed']
    return {
      ...document,
      tags: [...tags],
      mediaType: mediaType ?? declaredType ?? 'application/octet-stream',
      chunks: published?.chunks ?? 0,
      status,
      error: status === 'failed' ? (run?.error ?? null) : null,
    }
  }

  async function cancel(runId: RunId): Promise<void> {
    await runs.cancel(runId).catch((error: unknown) => {
      if (!(error instanceof ConflictError)) throw error
    })
  }

  async function startRun(
    document: StoredDocument,
    { embeddingModel, correlation }: Pick<AddedDocument, 'embeddingModel' | 'correlation'>,
    key?: IdempotencyKey,
  ) {
    const { id: documentId, title, collection, sha256, sizeBytes, declaredType, generation } = document
    const about = { documentId, title, collection, sha256, sizeBytes, declaredType, generation }
    const input = { schemaVersion: 1, ...about, embeddingModel }
    const run = { id: document.runId, kind: 'ingest', title, input, correlation } as const
    const nothing = { scenarioId: null, parentRunId: null, trigger: { type: 'api', id: null } }
    await runs.start({ ...run, ...nothing }, 'INGEST_DOCS', key)
  }

  const isWanted = (text: string, q: string | undefined) =>
    q === undefined ||
    q
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.toLowerCase().includes(word))

  const usesOf = (chunkId: string) => state.chunkUses.filter((use) => use.chunkId === chunkId).length
  const toChunk = ({
    generation: _,
    hash: __,
    heading,
    documentId,
    ...chunk
  }: ChunkWrite): DocumentChunk => ({
    ...{ ...chunk, documentId: documentId as DocumentId, heading: [...heading], uses: usesOf(chunk.id) },
  })

  return {
    async add(added, key) {
      const replayed = key === undefined ? null : await runs.findStarted(key)
      if (replayed !== null) {
        const { input } = await runs.get(replayed.runId)
        return { documentId: (input as IngestInput).documentId, runId: replayed.runId }
      }
      const { title, collection, tags, sha256, sizeBytes, declaredType } = added
      const there = [...state.documents.values()].find(
        (other) => other.title === title && other.collection === collection,
      )
      const earlierRunId = there?.runId
      const at = timestampOf(state)
      const document: StoredDocument = there ?? {
        ...{ id: testId(), title, collection, tags: [], sha256, sizeBytes, declaredType, mediaType: null },
        ...{ generation: 0, runId: testId(), published: null, createdAt: at, updatedAt: at },
      }
      if (tags.length > 0) document.tags = [...new Set(tags)]
      const [generation, runId] = [document.generation + 1, testId<RunId>()]
      Object.assign(document, { sha256, sizeBytes, declaredType, generation, runId, updatedAt: at })
      state.documents.set(document.id, document)
      await startRun(document, added, key)
      if (earlierRunId !== undefined) await cancel(earlierRunId)
      return { documentId: document.id, runId }
    },
    async ingestAgain(id, again, key) {
      const replayed = key === undefined ? null : await runs.findStarted(key)
      if (replayed !== null) return { runId: replayed.runId }
      const document = find(id)
      const [earlierRunId, runId] = [document.runId, testId<RunId>()]
      Object.assign(document, { generation: document.generation + 1, runId })
      await startRun(document, again, key)
      await cancel(earlierRunId)
      return { runId }
    },
    get: async (id) => toDocument(find(id)),
    async list({ collection, tag, status, q, ...page }) {
      const wanted = [...state.documents.values()]
        .map(toDocument)
        .filter(
          (document) =>
            (collection === undefined || document.collection === collection) &&
            (tag === undefined || document.tags.includes(tag)) &&
            (status === undefined || status.includes(document.status)) &&
            (q === undefined || document.id === q || document.title.toLowerCase().includes(q.toLowerCase())),
        )
      return pageOf('documents', wanted, ({ id }) => id, page)
    },
    async collections() {
      const groups = Map.groupBy(state.documents.values(), ({ collection }) => collection)
      return [...groups]
        .map(([name, documents]) => ({
          name,
          documents: documents.length,
          chunks: documents.reduce((sum, { published }) => sum + (published?.chunks ?? 0), 0),
        }))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    },
    async chunks(id, { q, from = 0, ...page }) {
      const { published } = find(id)
      const there = [...state.chunks.values()].filter(
        ({ documentId, generation, ordinal, text }) =>
          documentId === id &&
          generation >= (published?.generation ?? 0) &&
          ordinal >= from &&
          isWanted(text, q),
      )
      const keyOf = ({ ordinal, id }: ChunkWrite) => `${String(ordinal).padStart(9, '0')} ${id}`
      const { items, nextCursor } = pageOf(`passages of ${id}`, there, keyOf, page, 'oldest first')
      return { items: items.map(toChunk), nextCursor }
    },
    async chunk(chunkId) {
      const chunk = state.chunks.get(chunkId)
      if (chunk === undefined) throw new NotFoundError('passage', chunkId)
      return toChunk(chunk)
    },
    async uses(id, { chunkId, q, ...page }) {
      find(id)
      const there = state.chunkUses.filter(
        (use) =>
          use.documentId === id &&
          (chunkId === undefined || use.chunkId === chunkId) &&
          (q === undefined || isWanted(state.chunks.get(use.chunkId)?.text ?? '', q)),
      )
      const { items, nextCursor } = pageOf(
        `uses of ${id}`,
        there,
        ({ at, runId, turn, marker }) => [at, runId, String(turn).padStart(9, '0'), marker].join(' '),
        page,
      )
      return {
        items: items.map(({ documentId: _, ...use }) => ({
          ...use,
          runTitle: state.runs.get(use.runId)?.run.title ?? '',
        })),
        nextCursor,
      }
    },
    async delete(id) {
      const { runId } = find(id)
      state.documents.delete(id)
      for (const chunk of state.chunks.values()) if (chunk.documentId === id) state.chunks.delete(chunk.id)
      const others = state.chunkUses.filter(({ documentId }) => documentId !== id)
      state.chunkUses.splice(0, state.chunkUses.length, ...others)
      await cancel(runId)
    },
  }
}

export const createInMemoryIngestedContent = (state: InMemoryState): IngestedContent => ({
  async find(documentId) {
    const document = state.documents.get(documentId)
    if (document === undefined) return null
    const { generation, published } = document
    if (published === null) return { generation, published }
    const { sha256, mediaType, embeddingModel, chunks } = published
    return { generation, published: { sha256, mediaType, embeddingModel, chunks } }
  },
})
