import { RunLostError } from '@workbench/core/errors'
import type {
  ChunkWrite,
  ClaimedRun,
  PublishedDocument,
  RunSideWrites,
} from '@workbench/core/ports/run-journal'
import { aNewRun } from '@workbench/core/testing/builders-of-runs'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestStore, type TestStore } from '../../testing/test-store.ts'
import { anEvent, aWrite, claim } from '../../testing/work-on.ts'
import { channels } from '../channels.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.empty())
afterAll(() => store.close())

async function aRunningIngest(): Promise<ClaimedRun> {
  await store.runs.start(aNewRun({ kind: 'ingest', input: {} }), 'INGEST_DOCS')
  return claim(store, 'INGEST_DOCS')
}

async function aDocument(generation = 1): Promise<string> {
  const id = store.newId()
  await store.postgres.db.pool.query(
    `insert into documents (id, collection, title, tags, sha256, size_bytes, generation, run_id, created_at, updated_at)
     values ($1, 'default', $2, '{}', 'abc', 3, $3, $4, now(), now())`,
    [id, `${id}.md`, generation, store.newId()],
  )
  return id
}

const changeTo = (documentId: string, generation: number) =>
  store.postgres.db.pool.query('update documents set generation = $2 where id = $1', [documentId, generation])

const aChunk = (documentId: string, more: Partial<ChunkWrite> = {}): ChunkWrite => ({
  ...{ id: store.newId(), documentId, generation: 1, ordinal: 0, text: 'Bees dance.', hash: 'ab'.repeat(32) },
  ...{ page: null, heading: ['Bees', 'How they "talk"'], start: 0, end: 11 },
  ...more,
})

const publishing = (documentId: string, more: Partial<PublishedDocument> = {}): PublishedDocument => ({
  ...{ documentId, generation: 1, sha256: 'cd'.repeat(32), mediaType: 'text/markdown' },
  ...{ embeddingModel: 'local:lexical', chunks: 1 },
  ...more,
})

const write = (run: ClaimedRun, side: RunSideWrites) => store.journal.write(aWrite(run, { side }))
const rowsOf = async (text: string, values: unknown[] = []) =>
  (await store.postgres.db.pool.query(text, values)).rows
const chunks = () => rowsOf('select * from chunks order by generation, ordinal')
const documents = () => rowsOf('select * from documents')

test('passages are kept with their place and can be found by their words', async () => {
  const [run, documentId] = [await aRunningIngest(), await aDocument()]
  const first = aChunk(documentId)
  const second = aChunk(documentId, {
    ordinal: 1,
    text: 'A “waggle”.',
    page: 2,
    heading: [],
    start: 12,
    end: 23,
  })
  await write(run, { chunks: [first, second] })

  expect(await chunks()).toMatchObject([
    {
      ...{
        id: first.id,
        document_id: documentId,
        generation: 1,
        ordinal: 0,
        text: 'Bees dance.',
        page: null,
      },
      ...{ hash: Buffer.from('ab'.repeat(32), 'hex'), heading: ['Bees', 'How they "talk"'] },
      ...{ start_at: 0, end_at: 11 },
    },
    { id: second.id, text: 'A “waggle”.', page: 2, heading: [], start_at: 12, end_at: 23 },
  ])
  expect(await rowsOf(`select id from chunks where words @@ to_tsquery('english', 'dancing')`)).toEqual([
    { id: first.id },
  ])
})

test('a passage that comes again moves to its new place and keeps its text', async () => {
  const [run, documentId] = [await aRunningIngest(), await aDocument()]
  const chunk = aChunk(documentId)
  await write(run, { chunks: [chunk] })
  await changeTo(documentId, 2)
  const moved = { ...chunk, generation: 2, ordinal: 7, page: 3, heading: ['Later'], start: 90, end: 101 }
  await write(run, { chunks: [{ ...moved, text: 'something else', hash: '00'.repeat(32) }] })

  expect(await chunks()).toMatchObject([
    {
      ...{ id: chunk.id, generation: 2, ordinal: 7, page: 3, heading: ['Later'], start_at: 90, end_at: 101 },
      ...{ text: 'Bees dance.', hash: Buffer.from('ab'.repeat(32), 'hex') },
    },
  ])
})

test('passages of a document that is gone, or has newer content, fall away; the run goes on', async () => {
  const [run, gone, changed] = [await aRunningIngest(), store.newId(), await aDocument(2)]
  await write(run, { chunks: [aChunk(gone), aChunk(changed)] })

  expect(await chunks()).toEqual([])
  expect((await store.events.listByRun(run.runId, 0, 10)).at(-1)?.type).toBe('StepFinished')
})

test('passages that are written while their document is deleted go with it', async () => {
  const [run, documentId] = [await aRunningIngest(), await aDocument()]
  const deleting = await store.postgres.db.pool.connect()
  await deleting.query('begin')
  await deleting.query('delete from documents where id = $1', [documentId])
  const written = write(run, { chunks: [aChunk(documentId)] })
  await deleting.query('commit')
  deleting.release()
  await written

  expect(await chunks()).toEqual([])
})

test('a document that is published says so, tells everybody and keeps no passage of earlier content', async () => {
  const [run, documentId] = [await aRunningIngest(), await aDocument()]
  const other = await aDocument()
  await write(run, { chunks: [aChunk(documentId), aChunk(other)] })
  await write(run, { publishedDocuments: [publishing(documentId)] })
  await changeTo(documentId, 2)
  const listener = new pg.Client({ connectionString: store.directUrl })
  await listener.connect()
  await listener.query(`listen ${channels.documentsChanged}`)
  const told = new Promise((resolve) => listener.on('notification', ({ payload }) => resolve(payload)))
  await write(run, { chunks: [aChunk(documentId, { generation: 2, text: 'Bees sing.' })] })
  expect(await chunks()).toHaveLength(3)
  const mediaType = 'text/plain'
  const newer = publishing(documentId, { generation: 2, mediaType, embeddingModel: null, chunks: 5 })
  await write(run, { publishedDocuments: [newer] })

  expect((await chunks()).map(({ text }) => text)).toEqual(['Bees dance.', 'Bees sing.'])
  expect((await documents()).find(({ id }) => id === documentId)).toMatchObject({
    ...{ published_generation: 2, published_sha256: 'cd'.repeat(32), published_embedding_model: null },
    ...{ media_type: 'text/plain', chunks: 5 },
  })
  expect(await told).toBe(documentId)
  await listener.end()
})

test('content that was overtaken is not published', async () => {
  const [run, documentId] = [await aRunningIngest(), await aDocument(2)]
  await write(run, { publishedDocuments: [publishing(documentId)] })

  expect(await documents()).toMatchObject([{ published_generation: null, chunks: 0 }])
})

test('who was given what is kept once, with the turn', async () => {
  const run = await aRunningIngest()
  const use = {
    ...{ documentId: store.newId(), chunkId: store.newId(), turn: 2, speaker: 'Ada', marker: '1' },
    isCited: true,
  }
  await write(run, { chunkUses: [use, { ...use, marker: '2', isCited: false }] })
  await write(run, { chunkUses: [{ ...use, speaker: 'Noor' }] })

  expect(await rowsOf('select * from chunk_uses order by marker')).toMatchObject([
    {
      ...{ run_id: run.runId, turn: 2, marker: '1', document_id: use.documentId, chunk_id: use.chunkId },
      ...{ speaker: 'Ada', is_cited: true, at: expect.any(Date) },
    },
    { marker: '2', is_cited: false },
  ])
})

test('a file of a run is kept once', async () => {
  const run = await aRunningIngest()
  const file = {
    ...{ id: store.newId(), name: 'report.csv', mediaType: 'text/csv', sizeBytes: 3_000_000_000 },
    sha256: 'ef'.repeat(32),
  }
  await write(run, { artifacts: [file] })
  await write(run, { artifacts: [{ ...file, id: store.newId() }] })

  expect(await rowsOf('select * from run_artifacts')).toMatchObject([
    { id: file.id, run_id: run.runId, name: 'report.csv', media_type: 'text/csv', size_bytes: '3000000000' },
  ])
})

test('a run that was lost leaves nothing of all that, beside one that was not', async () => {
  const [lost, documentId] = [await aRunningIngest(), await aDocument()]
  await store.queue.fail([lost.job], 'taken for dead')
  await claim(store, 'INGEST_DOCS')
  const kept = await aRunningIngest()
  const side = (): RunSideWrites => ({
    chunks: [aChunk(documentId)],
    publishedDocuments: [publishing(documentId)],
    chunkUses: [{ documentId, chunkId: store.newId(), turn: 0, speaker: 'Ada', marker: '1', isCited: true }],
    artifacts: [{ id: store.newId(), name: 'a.txt', mediaType: 'text/plain', sizeBytes: 1, sha256: 'aa' }],
  })
  const results = await Promise.allSettled([
    write(lost, side()),
    write(kept, { chunks: [aChunk(documentId, { text: 'Kept.' })] }),
  ])

  expect(results).toMatchObject([
    { status: 'rejected', reason: expect.any(RunLostError) },
    { status: 'fulfilled' },
  ])
  expect((await chunks()).map(({ text }) => text)).toEqual(['Kept.'])
  expect(await documents()).toMatchObject([{ published_generation: null }])
  expect(await rowsOf('select from chunk_uses union all select from run_artifacts')).toEqual([])
})

test('the end of a run is scored in the write that publishes', async () => {
  const [run, documentId] = [await aRunningIngest(), await aDocument()]
  const score = { version: 1, metrics: {} as never, models: [], computedAt: new Date().toISOString() }
  await store.journal.write(
    aWrite(run, {
      events: [anEvent('RunFinished')],
      side: { publishedDocuments: [publishing(documentId)] },
      end: { status: 'completed', output: { chunks: 1 }, error: null, score: score as never },
    }),
  )

  expect(await rowsOf('select kind, status from scores')).toEqual([{ kind: 'ingest', status: 'completed' }])
  expect(await documents()).toMatchObject([{ published_generation: 1 }])
})
