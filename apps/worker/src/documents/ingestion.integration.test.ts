import { lexicalEmbedder } from '@workbench/core/knowledge/lexical-embedder'
import type { DocumentId, RunId } from '@workbench/core/models/ids'
import type { DocumentReader } from '@workbench/core/ports/document-reader'
import { aNewRun } from '@workbench/core/testing/builders-of-runs'
import { anAddedDocument } from '@workbench/core/testing/document-repository-contract'
import { createScriptedModel } from '@workbench/core/testing/scripted-model'
import { aPart, createScriptedReader, type ScriptedDocument } from '@workbench/core/testing/scripted-reader'
import { systemClock } from '@workbench/platform/clock'
import { createLogger } from '@workbench/platform/logger'
import { createExactVectorStore } from '@workbench/postgres/knowledge/exact-vector-store'
import { openTestStore, type TestStore } from '@workbench/postgres/testing/test-store'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { startWorker, type Worker } from '../worker.ts'
import { openIngestion } from './open-ingestion.ts'

let store: TestStore
const workers: Worker[] = []
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.empty())
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()))
})
afterAll(() => store.close())

/** @param reader - Instead of the real one. */
async function aWorker(reader?: DocumentReader) {
  const { db, blobs } = store.postgres
  const vectors = createExactVectorStore(db)
  const ingestUse = openIngestion({ db, blobs, embedder: lexicalEmbedder, vectors })
  const worker = await startWorker({
    postgres: store.postgres,
    model: createScriptedModel(() => ({})),
    ingestUse: { ...ingestUse, ...(reader && { reader }) },
    concurrency: 1,
    clock: systemClock,
    newId: store.newId,
    logger: createLogger({ component: 'worker', level: 'silent' }),
    graceMs: 50,
  })
  workers.push(worker)
}

async function add(title: string, text: string) {
  const bytes = Buffer.from(text)
  const blob = await store.blobs.put(
    (async function* () {
      yield bytes
    })(),
  )
  return store.documents.add(anAddedDocument({ ...blob, title, declaredType: null }))
}

const until = (documentId: DocumentId, status: string) =>
  vi.waitFor(
    async () => {
      const document = await store.documents.get(documentId)
      expect(document.status).toBe(status)
      return document
    },
    { timeout: 20_000, interval: 30 },
  )
const chunksOf = async (id: DocumentId) => (await store.documents.chunks(id, { limit: 200 })).items
const outputOf = async (runId: RunId) => (await store.runs.get(runId)).output

const paragraph = (about: string) =>
  `${about} dance in the dark to tell each other where flowers are. `.repeat(12)
const markdown = (about = 'Bees') =>
  `# Insects\n\n## ${about}\n\n${paragraph(about)}\n\n## Wasps\n\n${paragraph('Wasps')}\n`

test('a file becomes passages with their headings; its run tells how, and is scored', async () => {
  await aWorker()
  const { documentId, runId } = await add('insects.md', markdown())

  expect(await until(documentId, 'ready')).toMatchObject({
    mediaType: 'text/markdown',
    chunks: 2,
    error: null,
  })
  expect(await chunksOf(documentId)).toMatchObject([
    { ordinal: 0, heading: ['Insects', 'Bees'], text: expect.stringContaining('Bees dance'), uses: 0 },
    { ordinal: 1, heading: ['Insects', 'Wasps'] },
  ])
  expect(await outputOf(runId)).toMatchObject({
    documentId,
    chunks: 2,
    embedded: 2,
    isUnchanged: false,
    notes: [],
  })
  expect((await store.events.listByRun(runId, 0, 20)).map(({ type, data }) => [type, data.key])).toEqual([
    ['RunQueued', undefined],
    ['RunStarted', undefined],
    ['StepStarted', 'batch/0'],
    ['StepFinished', 'batch/0'],
    ['StepFinished', 'publish'],
    ['ScoreRecorded', undefined],
    ['RunFinished', undefined],
  ])
})

test('a broken file fails with its reason, harms no other, and a retry tries again', async () => {
  await aWorker()
  const [broken, good] = [await add('broken.pdf', '%PDF-1.7\nnot really'), await add('bees.md', markdown())]
  const document = await until(broken.documentId, 'failed')
  await until(good.documentId, 'ready')

  expect(document.error).toMatchObject({
    code: expect.stringMatching(/^document_/),
    hint: expect.any(String),
  })
  expect(document.error?.message).toContain('broken.pdf')
  await store.runs.retry(broken.runId, 'INGEST_DOCS')
  await vi.waitFor(
    async () => expect(await store.runs.get(broken.runId)).toMatchObject({ attempt: 2 }),
    10_000,
  )
  await until(broken.documentId, 'failed')
})

test('content that is known costs nothing; of changed content only what changed is embedded', async () => {
  await aWorker()
  const first = await add('insects.md', markdown())
  await until(first.documentId, 'ready')
  const before = await chunksOf(first.documentId)
  const same = await add('insects.md', markdown())
  await until(first.documentId, 'ready')
  expect(await outputOf(same.runId)).toMatchObject({ isUnchanged: true, chunks: 2, embedded: 0 })
  expect(await chunksOf(first.documentId)).toEqual(before)

  const changed = await add('insects.md', markdown('Hornets'))
  await until(first.documentId, 'ready')
  expect(await outputOf(changed.runId)).toMatchObject({ isUnchanged: false, chunks: 2, embedded: 1 })
  const after = await chunksOf(first.documentId)
  expect(after[1]?.id).toBe(before[1]?.id)
  expect(after[0]?.text).toContain('Hornets')
  expect(after).toHaveLength(2)
})

/** Reads until it is told to stop. */
const endless: ScriptedDocument = async function* (signal) {
  yield [aPart(paragraph('Bees'))]
  await new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })
}

test('a document that is being read can be cancelled, and deleting one cancels it', async () => {
  const reader = createScriptedReader({ 'a.md': endless, 'b.md': endless })
  await aWorker(reader)
  const [a, b] = [await add('a.md', 'a'), await add('b.md', 'b')]
  await vi.waitFor(() => expect(reader.openNow()).toBe(2), 10_000)
  await store.runs.cancel(a.runId)

  expect(await until(a.documentId, 'failed')).toMatchObject({ error: { code: 'cancelled' } })
  await store.documents.delete(b.documentId)
  await vi.waitFor(
    async () => expect(await store.runs.get(b.runId)).toMatchObject({ status: 'cancelled' }),
    10_000,
  )
  expect(reader.openNow()).toBe(0)
})

test('two documents are read at a time, and no debate waits for them', async () => {
  const names = ['a.md', 'b.md', 'c.md']
  const reader = createScriptedReader(Object.fromEntries(names.map((name) => [name, endless])))
  await aWorker(reader)
  const a = await add('a.md', 'a')
  for (const name of ['b.md', 'c.md']) await add(name, name)
  await vi.waitFor(() => expect(reader.openNow()).toBe(2), 10_000)
  const debate = aNewRun()
  await store.runs.start(debate, 'RUN_DEBATE')
  await vi.waitFor(
    async () => expect(await store.runs.get(debate.id)).toMatchObject({ status: 'completed' }),
    10_000,
  )

  expect(reader.opened).toHaveLength(2)
  expect(reader.opened).not.toContain('c.md')
  await store.runs.cancel(a.runId)
  await vi.waitFor(() => expect(reader.opened).toContain('c.md'), 10_000)
})
