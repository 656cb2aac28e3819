import { describe, expect, test } from 'vitest'
import { ConflictError, InvalidInputError, NotFoundError } from '../src/errors.ts'
import { Document, DocumentChunk, DocumentUse, IngestInput } from '../src/models/document.ts'
import type { DocumentId, RunId } from '../src/models/ids.ts'
import type { AddedDocument, DocumentRepository, IngestedContent } from '../src/ports/document-repository.ts'
import type { EventRepository } from '../src/ports/event-repository.ts'
import type { ChunkUseWrite, ChunkWrite, PublishedDocument } from '../src/ports/run-journal.ts'
import type { IdempotencyKey, RunRepository } from '../src/ports/run-repository.ts'
import { aNewRun } from './builders-of-runs.ts'
import type { WorkScript } from './in-memory-worker.ts'
import { testId } from './test-id.ts'

export interface DocumentsUnderTest {
  readonly documents: DocumentRepository
  readonly content: IngestedContent
  readonly runs: RunRepository
  readonly events: EventRepository
  /** Plays the worker. */
  work(runId: RunId, script: WorkScript): Promise<void>
  /** How many jobs were ever queued for the run. */
  jobsOf(runId: RunId): Promise<number>
}

export const anAddedDocument = (more: Partial<AddedDocument> = {}): AddedDocument => ({
  ...{ title: 'bees.md', collection: 'default', tags: [], sha256: 'ab'.repeat(32), sizeBytes: 2_000 },
  ...{ declaredType: 'text/x-markdown', embeddingModel: 'local:lexical' },
  correlation: { requestId: 'request-1', traceId: '4bf92f3577b34da6a3ce929d0e0e4736' },
  ...more,
})

const aChunk = (documentId: string, ordinal: number, more: Partial<ChunkWrite> = {}): ChunkWrite => ({
  ...{ id: testId(), documentId, generation: 1, ordinal, text: `Passage ${ordinal} about bees` },
  ...{ hash: 'ab'.repeat(32), page: ordinal + 1, heading: ['Bees'], start: ordinal * 100 },
  end: ordinal * 100 + 90,
  ...more,
})

const publishing = (documentId: string, more: Partial<PublishedDocument> = {}): PublishedDocument => ({
  ...{ documentId, generation: 1, sha256: 'ab'.repeat(32), mediaType: 'text/markdown' },
  ...{ embeddingModel: 'local:lexical', chunks: 2 },
  ...more,
})

/** What every DocumentRepository and IngestedContent must do. `make` gives an empty store. */
export function documentRepositoryContract(name: string, make: () => Promise<DocumentsUnderTest>): void {
  const aKey = (more: Partial<IdempotencyKey> = {}): IdempotencyKey => ({
    ...{ key: 'key-1', scope: 'POST /documents', bodyHash: 'hash-1' },
    ...more,
  })

  /** Reads it to its end, as a run does. */
  async function ingest(
    { work }: DocumentsUnderTest,
    { documentId, runId }: { documentId: DocumentId; runId: RunId },
    chunks: readonly ChunkWrite[] = [aChunk(documentId, 0), aChunk(documentId, 1)],
    published: Partial<PublishedDocument> = {},
  ): Promise<readonly ChunkWrite[]> {
    await work(runId, { side: { chunks } })
    const publishedDocuments = [publishing(documentId, { chunks: chunks.length, ...published })]
    await work(runId, { side: { publishedDocuments }, end: 'completed' })
    return chunks
  }

  /** A debate whose turns were given passages. */
  async function aDebateWith(
    { runs, work }: DocumentsUnderTest,
    title: string,
    uses: readonly Omit<ChunkUseWrite, 'speaker'>[],
  ): Promise<RunId> {
    const run = aNewRun({ title })
    await runs.start(run, 'RUN_DEBATE')
    const chunkUses = uses.map((use) => ({ ...use, speaker: 'Ada' }))
    await work(run.id, { side: { chunkUses }, end: 'completed' })
    return run.id
  }

  describe(`${name} as a document repository`, () => {
    test('a document that is added is queued, with the run that reads it', async () => {
      const { documents, runs, events, jobsOf, content } = await make()
      const { documentId, runId } = await documents.add(anAddedDocument({ tags: ['a', 'b', 'a'] }))

      const document = Document.parse(await documents.get(documentId))
      expect(document).toMatchObject({
        ...{ id: documentId, title: 'bees.md', mediaType: 'text/x-markdown', sizeBytes: 2_000 },
        ...{ sha256: 'ab'.repeat(32), collection: 'default', tags: ['a', 'b'], status: 'queued' },
        ...{ chunks: 0, error: null, runId },
      })
      expect(document.updatedAt).toBe(document.createdAt)
      const run = await runs.get(runId)
      expect(run).toMatchObject({
        kind: 'ingest',
        status: 'queued',
        title: 'bees.md',
        trigger: { type: 'api' },
      })
      expect(IngestInput.parse(run.input)).toEqual({
        ...{ schemaVersion: 1, documentId, title: 'bees.md', collection: 'default', sizeBytes: 2_000 },
        ...{ sha256: 'ab'.repeat(32), declaredType: 'text/x-markdown', generation: 1 },
        embeddingModel: 'local:lexical',
      })
      expect((await events.listByRun(runId, 0, 10)).map(({ type }) => type)).toEqual(['RunQueued'])
      expect(await jobsOf(runId)).toBe(1)
      expect(await content.find(documentId)).toEqual({ generation: 1, published: null })
    })

    test('it stands where its run stands', async () => {
      const store = await make()
      const { documents, work, runs } = store
      const added = await documents.add(anAddedDocument())
      await work(added.runId, {})
      expect(await documents.get(added.documentId)).toMatchObject({ status: 'ingesting', chunks: 0 })

      await work(added.runId, { end: 'failed' })
      const failed = await documents.get(added.documentId)
      expect(failed).toMatchObject({ status: 'failed', error: (await runs.get(added.runId)).error })
      expect(failed.error).not.toBeNull()

      await runs.retry(added.runId, 'INGEST_DOCS')
      expect(await documents.get(added.documentId)).toMatchObject({ status: 'queued', error: null })
      await ingest(store, added)
      expect(await documents.get(added.documentId)).toMatchObject({
        ...{ status: 'ready', error: null, chunks: 2, mediaType: 'text/markdown' },
      })
    })

    test('the same title in the same collection is new content of the same document', async () => {
      const store = await make()
      const { documents, content, runs, jobsOf } = store
      const first = await documents.add(anAddedDocument({ tags: ['a'] }))
      await ingest(store, first)
      const before = await documents.get(first.documentId)
      const changed = anAddedDocument({ sha256: 'cd'.repeat(32), sizeBytes: 7, embeddingModel: null })
      const second = await documents.add(changed)

      expect(second.documentId).toBe(first.documentId)
      expect(second.runId).not.toBe(first.runId)
      expect(await jobsOf(second.runId)).toBe(1)
      expect((await runs.get(second.runId)).input).toMatchObject({ generation: 2, sha256: 'cd'.repeat(32) })
      const after = await documents.get(first.documentId)
      // What was read earlier can still be found.
      expect(after).toMatchObject({
        status: 'queued',
        chunks: 2,
        sizeBytes: 7,
        runId: second.runId,
        tags: ['a'],
      })
      expect(after.createdAt).toBe(before.createdAt)
      expect(Date.parse(after.updatedAt)).toBeGreaterThan(Date.parse(before.updatedAt))
      const published = { sha256: 'ab'.repeat(32), mediaType: 'text/markdown', chunks: 2 }
      expect(await content.find(first.documentId)).toEqual({
        ...{ generation: 2, published: { ...published, embeddingModel: 'local:lexical' } },
      })

      const elsewhere = await documents.add(anAddedDocument({ collection: 'other', tags: ['b'] }))
      expect(elsewhere.documentId).not.toBe(first.documentId)
      await documents.add(anAddedDocument({ tags: ['c'] }))
      expect(await documents.get(first.documentId)).toMatchObject({ tags: ['c'] })
      expect(await documents.get(elsewhere.documentId)).toMatchObject({ tags: ['b'] })
    })

    test('a run that still reads earlier content is cancelled, and what it writes then is for nobody', async () => {
      const store = await make()
      const { documents, runs, work, content } = store
      const first = await documents.add(anAddedDocument())
      const second = await documents.add(anAddedDocument())
      expect(await runs.get(first.runId)).toMatchObject({ status: 'cancelled' })
      await work(second.runId, { side: { chunks: [aChunk(second.documentId, 0, { generation: 2 })] } })
      const third = await documents.add(anAddedDocument())
      const late = [aChunk(second.documentId, 1, { generation: 2 })]
      await work(second.runId, {
        side: { chunks: late, publishedDocuments: [publishing(second.documentId, { generation: 2 })] },
      })

      expect(await content.find(first.documentId)).toEqual({ generation: 3, published: null })
      await ingest(store, third, [aChunk(third.documentId, 0, { generation: 3 })], { generation: 3 })
      const { items } = await documents.chunks(third.documentId, { limit: 10 })
      expect(items).toHaveLength(1)
    })

    test('the same idempotency key adds once; with another body it is a conflict', async () => {
      const { documents } = await make()
      const first = await documents.add(anAddedDocument(), aKey())

      expect(await documents.add(anAddedDocument(), aKey())).toEqual(first)
      await expect(documents.add(anAddedDocument(), aKey({ bodyHash: 'hash-2' }))).rejects.toThrow(
        ConflictError,
      )
      expect((await documents.list({ limit: 10 })).items).toHaveLength(1)
      expect(await documents.get(first.documentId)).toMatchObject({ runId: first.runId })
    })

    test('however many add the same title at once, there is one document and its newest content', async () => {
      const { documents, content } = await make()
      const added = await Promise.all(Array.from({ length: 6 }, () => documents.add(anAddedDocument())))

      expect(new Set(added.map(({ documentId }) => documentId)).size).toBe(1)
      expect(new Set(added.map(({ runId }) => runId)).size).toBe(6)
      const [one] = added
      if (one === undefined) throw new Error('Nothing was added')
      expect(await content.find(one.documentId)).toEqual({ generation: 6, published: null })
      const { runId } = await documents.get(one.documentId)
      expect(added.map((other) => other.runId)).toContain(runId)
    })

    test('present content can be ingested again, with another model', async () => {
      const store = await make()
      const { documents, runs, content } = store
      const first = await documents.add(anAddedDocument())
      await ingest(store, first)
      const { correlation } = anAddedDocument()
      const { runId } = await documents.ingestAgain(first.documentId, {
        embeddingModel: 'openai:x',
        correlation,
      })

      expect((await runs.get(runId)).input).toEqual({
        ...((await runs.get(first.runId)).input as object),
        ...{ generation: 2, embeddingModel: 'openai:x' },
      })
      expect(await documents.get(first.documentId)).toMatchObject({ runId, status: 'queued', chunks: 2 })
      expect(await content.find(first.documentId)).toMatchObject({ generation: 2 })
      const again = { embeddingModel: null, correlation }
      await expect(documents.ingestAgain(testId(), again)).rejects.toThrow(NotFoundError)
      const key = { key: 'k', scope: 'POST /documents/x/ingest', bodyHash: 'h' }
      const once = await documents.ingestAgain(first.documentId, again, key)
      expect(await documents.ingestAgain(first.documentId, again, key)).toEqual(once)
      expect((await documents.get(first.documentId)).runId).toBe(once.runId)
    })

    test('documents are listed newest first, page by page, by collection, tag, status and title', async () => {
      const store = await make()
      const { documents } = store
      const ids: DocumentId[] = []
      for (const [title, collection, tags] of [
        ['Bees.md', 'nature', ['insects', 'honey']],
        ['100%.txt', 'nature', []],
        ['wasps.md', 'default', ['insects']],
      ] as const) {
        const added = await documents.add(anAddedDocument({ title, collection, tags }))
        ids.push(added.documentId)
        if (title === 'wasps.md') await ingest(store, added)
      }
      const titles = async (query: object) =>
        (await documents.list({ limit: 10, ...query })).items.map(({ title }) => title)

      expect(await titles({})).toEqual(['wasps.md', '100%.txt', 'Bees.md'])
      expect(await titles({ collection: 'nature' })).toEqual(['100%.txt', 'Bees.md'])
      expect(await titles({ tag: 'insects' })).toEqual(['wasps.md', 'Bees.md'])
      expect(await titles({ status: ['ready', 'failed'] })).toEqual(['wasps.md'])
      expect(await titles({ status: ['queued'], tag: 'honey' })).toEqual(['Bees.md'])
      expect(await titles({ q: 'bee' })).toEqual(['Bees.md'])
      expect(await titles({ q: '0%' })).toEqual(['100%.txt'])
      expect(await titles({ q: ids[2] })).toEqual(['wasps.md'])
      const first = await documents.list({ limit: 2 })
      await documents.add(anAddedDocument({ title: 'later.md' }))
      const second = await documents.list({ limit: 2, cursor: first.nextCursor ?? undefined })
      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids.toReversed())
      expect(second.nextCursor).toBeNull()
      await expect(documents.list({ limit: 2, cursor: 'nonsense' })).rejects.toThrow(InvalidInputError)
    })

    test('collections are counted by name', async () => {
      const store = await make()
      const { documents } = store
      expect(await documents.collections()).toEqual([])
      await documents.add(anAddedDocument({ title: 'a', collection: 'zoo' }))
      await ingest(store, await documents.add(anAddedDocument({ title: 'b', collection: 'zoo' })))
      await documents.add(anAddedDocument({ collection: 'bees' }))

      expect(await documents.collections()).toEqual([
        { name: 'bees', documents: 1, chunks: 0 },
        { name: 'zoo', documents: 2, chunks: 2 },
      ])
    })

    test('passages are listed in order and by their words, and read one by one', async () => {
      const store = await make()
      const { documents } = store
      const added = await documents.add(anAddedDocument())
      const { documentId } = added
      const wasps = aChunk(documentId, 2, { text: 'A wasp stings more than once', page: null, heading: [] })
      const [first, second] = await ingest(store, added, [
        aChunk(documentId, 0),
        aChunk(documentId, 1),
        wasps,
      ])
      await aDebateWith(store, 'Who stings?', [
        { documentId, chunkId: wasps.id, turn: 0, marker: '1', isCited: true },
        { documentId, chunkId: wasps.id, turn: 1, marker: '1', isCited: false },
      ])

      const page = await documents.chunks(documentId, { limit: 2 })
      expect(page.items.map(({ id }) => id)).toEqual([first?.id, second?.id])
      const { items, nextCursor } = await documents.chunks(documentId, {
        limit: 2,
        cursor: page.nextCursor ?? undefined,
      })
      expect(nextCursor).toBeNull()
      const [last] = items
      expect(DocumentChunk.parse(last)).toEqual({
        ...{ id: wasps.id, documentId, ordinal: 2, text: 'A wasp stings more than once', page: null },
        ...{ heading: [], start: 200, end: 290, uses: 2 },
      })
      expect((await documents.chunks(documentId, { limit: 9, q: 'wasp' })).items).toEqual(items)
      expect((await documents.chunks(documentId, { limit: 9, q: 'hornet' })).items).toEqual([])
      expect((await documents.chunks(documentId, { limit: 9, from: 2 })).items).toEqual(items)
      expect((await documents.chunks(documentId, { limit: 9, from: 3 })).items).toEqual([])
      expect(await documents.chunk(wasps.id)).toEqual(last)
      await expect(documents.chunk(testId())).rejects.toThrow(NotFoundError)
      await expect(documents.chunks(testId(), { limit: 2 })).rejects.toThrow(NotFoundError)
      const other = await documents.add(anAddedDocument({ title: 'Another.md' }))
      const foreign = { limit: 2, cursor: page.nextCursor ?? undefined }
      await expect(documents.chunks(other.documentId, foreign)).rejects.toThrow(InvalidInputError)
    })

    test('what a document was used for is listed newest first, by passage and by its words', async () => {
      const store = await make()
      const { documents } = store
      const added = await documents.add(anAddedDocument())
      const { documentId } = added
      const bees = aChunk(documentId, 0)
      const wasps = aChunk(documentId, 1, { text: 'A wasp stings' })
      await ingest(store, added, [bees, wasps])
      const older = await aDebateWith(store, 'Who dances?', [
        { documentId, chunkId: bees.id, turn: 3, marker: '1', isCited: true },
        { documentId, chunkId: wasps.id, turn: 3, marker: '2', isCited: false },
        { documentId: testId(), chunkId: testId(), turn: 3, marker: '3', isCited: true },
      ])
      const newer = await aDebateWith(store, 'Who stings?', [
        { documentId, chunkId: wasps.id, turn: 0, marker: '1', isCited: true },
      ])

      const first = await documents.uses(documentId, { limit: 2 })
      const rest = await documents.uses(documentId, { limit: 2, cursor: first.nextCursor ?? undefined })
      const all = [...first.items, ...rest.items]
      expect(all.map(({ runId, marker }) => [runId, marker])).toEqual([
        [newer, '1'],
        [older, '2'],
        [older, '1'],
      ])
      expect(rest.nextCursor).toBeNull()
      expect(DocumentUse.parse(all[2])).toEqual({
        ...{ runId: older, runTitle: 'Who dances?', turn: 3, speaker: 'Ada', chunkId: bees.id, marker: '1' },
        ...{ isCited: true, at: expect.any(String) },
      })
      expect((await documents.uses(documentId, { limit: 9, chunkId: bees.id })).items).toEqual([all[2]])
      expect((await documents.uses(documentId, { limit: 9, q: 'wasp' })).items).toEqual(all.slice(0, 2))
      await expect(documents.uses(testId(), { limit: 2 })).rejects.toThrow(NotFoundError)
    })

    test('a document that is deleted is gone with its passages, and nobody reads it any more', async () => {
      const store = await make()
      const { documents, runs, content, work } = store
      const kept = await documents.add(anAddedDocument({ title: 'kept' }))
      await ingest(store, kept)
      const added = await documents.add(anAddedDocument())
      const [chunk] = await ingest(store, added)
      const { runId } = await documents.add(anAddedDocument())
      await documents.delete(added.documentId)

      await expect(documents.get(added.documentId)).rejects.toThrow(NotFoundError)
      await expect(documents.chunk(chunk?.id ?? '')).rejects.toThrow(NotFoundError)
      await expect(documents.delete(added.documentId)).rejects.toThrow(NotFoundError)
      expect(await content.find(added.documentId)).toBeNull()
      expect(await runs.get(runId)).toMatchObject({ status: 'cancelled' })
      expect((await documents.list({ limit: 9 })).items.map(({ title }) => title)).toEqual(['kept'])
      expect((await documents.chunks(kept.documentId, { limit: 9 })).items).toHaveLength(2)

      const again = await documents.add(anAddedDocument())
      expect(again.documentId).not.toBe(added.documentId)
      await work(again.runId, { end: 'cancelled' })
      expect(await documents.get(again.documentId)).toMatchObject({ status: 'failed' })
    })
  })
}
