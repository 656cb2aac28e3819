import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { createCountingEmbedder, createKnownVectors } from '../../testing/counting-embedder.ts'
import { createFakeClock } from '../../testing/fake-clock.ts'
import { createInMemoryRunJournal } from '../../testing/in-memory-run-journal.ts'
import {
  aDocumentOf,
  aPart,
  createScriptedReader,
  type ScriptedDocument,
} from '../../testing/scripted-reader.ts'
import { testId } from '../../testing/test-id.ts'
import { ModelCallError } from '../errors.ts'
import { type IngestInput, IngestResult } from '../models/document.ts'
import type { DocumentId } from '../models/ids.ts'
import { DocumentError } from '../ports/document-reader.ts'
import type { ContentState } from '../ports/document-repository.ts'
import type { ChunkWrite } from '../ports/run-journal.ts'
import { CancelRequested, HandedBack, LongPause } from '../runs/run-interruptions.ts'
import { createRunSession, type RunSession } from '../runs/run-session.ts'
import { batchSize } from './chunk-batches.ts'
import { type IngestDeps, runIngest } from './ingest-document.ts'

const hashText = (text: string) => createHash('sha256').update(text).digest('hex')

/** Every part becomes a passage of its own. */
const aSection = (place: number, says = 'bees dance') =>
  aPart(`Section ${place}: ${`${says} in round ${place}. `.repeat(35)}`, { kind: 'row' })
const sections = (count: number, from = 0) =>
  Array.from({ length: count }, (_, place) => aSection(from + place))

interface Given {
  readonly document?: ScriptedDocument
  readonly input?: Partial<IngestInput>
  readonly state?: ContentState | null
  readonly deps?: Partial<IngestDeps>
  readonly embedder?: ReturnType<typeof createCountingEmbedder>
  readonly vectors?: ReturnType<typeof createKnownVectors>
}

function anIngest({ document = aDocumentOf(sections(3)), state, deps, ...given }: Given = {}) {
  const { embedder = createCountingEmbedder(), vectors = createKnownVectors() } = given
  const input: IngestInput = {
    ...{ schemaVersion: 1, documentId: testId<DocumentId>(), title: 'bees.txt', collection: 'default' },
    ...{ sha256: 'ab'.repeat(32), sizeBytes: 3_000, declaredType: null, generation: 1 },
    embeddingModel: 'fake:embedder',
    ...given.input,
  }
  const clock = createFakeClock()
  const journal = createInMemoryRunJournal(input, clock.now(), 'ingest')
  const reader = createScriptedReader({ 'bees.txt': document })
  let session: RunSession
  /** @param kill - Called with the session; what it does ends the attempt without a word. */
  const attempt = async (begin: (session: RunSession) => void = () => {}) => {
    const claimed = journal.attempt()
    session = createRunSession(claimed, { journal, clock, newId: testId, defer: setImmediate })
    begin(session)
    const end = await runIngest(claimed, {
      ...{ session, reader, embedder, vectors, clock, random: () => 0, hashText },
      content: { find: async () => (state === undefined ? { generation: 1, published: null } : state) },
      ...deps,
    })
    await session.end(end)
    return end
  }
  return { attempt, journal, reader, embedder, vectors, input, clock, session: () => session }
}

const ordinals = (chunks: readonly ChunkWrite[]) =>
  chunks.map(({ ordinal }) => ordinal).toSorted((a, b) => a - b)
const upTo = (count: number) => Array.from({ length: count }, (_, place) => place)

test('a document becomes passages with their place, embedded and published', async () => {
  const { attempt, journal, input, embedder } = anIngest()
  const end = await attempt()

  expect(end).toMatchObject({ status: 'completed', error: null })
  expect(IngestResult.parse(end.status === 'completed' ? end.output : null)).toMatchObject({
    ...{ documentId: input.documentId, chunks: 3, embedded: 3, mediaType: 'text/plain', pages: null },
    ...{ isUnchanged: false, notes: [] },
  })
  expect(journal.chunks).toHaveLength(3)
  for (const [place, chunk] of journal.chunks.entries()) {
    expect(chunk).toMatchObject({
      ...{
        documentId: input.documentId,
        generation: 1,
        ordinal: place,
        hash: hashText(chunk.text),
        page: null,
      },
    })
    expect(chunk.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  }
  expect(embedder.texts).toEqual(journal.chunks.map(({ text }) => text))
  expect(journal.publishedDocuments).toEqual([
    {
      ...{ documentId: input.documentId, generation: 1, sha256: input.sha256, mediaType: 'text/plain' },
      ...{ embeddingModel: 'fake:embedder', chunks: 3 },
    },
  ])
  expect(journal.usage()).toMatchObject({ calls: 1, inputTokens: 3 })
})

test('each batch tells how far it has come, and is one step', async () => {
  const { attempt, journal } = anIngest({ document: aDocumentOf(sections(2 * batchSize + 88)) })
  await attempt()

  expect(journal.steps.map(({ key, kind }) => [key, kind])).toEqual([
    ...[0, 1, 2].map((batch) => [`batch/${batch}`, 'step']),
    ['publish', 'step'],
  ])
  const finished = journal.events.filter(({ type }) => type === 'StepFinished').map(({ data }) => data)
  expect(finished.map(({ key, chunks }) => [key, chunks])).toEqual([
    ['batch/0', batchSize],
    ['batch/1', 2 * batchSize],
    ['batch/2', 2 * batchSize + 88],
    ['publish', 2 * batchSize + 88],
  ])
  expect(finished.every(({ sizeBytes }) => sizeBytes === 3_000)).toBe(true)
  expect(ordinals(journal.chunks)).toEqual(upTo(2 * batchSize + 88))
  expect(new Set(journal.chunks.map(({ id }) => id)).size).toBe(2 * batchSize + 88)
})

test('an empty document is published as one without passages', async () => {
  const { attempt, journal } = anIngest({ document: aDocumentOf([]) })

  expect(await attempt()).toMatchObject({ status: 'completed', output: { chunks: 0, characters: 0 } })
  expect(journal.publishedDocuments).toMatchObject([{ chunks: 0 }])
})

test('what can not be stored is replaced by as much of what can', async () => {
  const { attempt, journal } = anIngest({ document: aDocumentOf([aPart('A\0B \ud83d C')]) })
  await attempt()

  expect(journal.chunks).toMatchObject([{ text: 'A\ufffdB \ufffd C', start: 0, end: 7 }])
})

test('passages keep their ids while others change, and the same text twice has two', async () => {
  const documentId = testId<DocumentId>()
  const first = anIngest({ document: aDocumentOf([...sections(5), aSection(0)]), input: { documentId } })
  await first.attempt()
  const changed = [aSection(0), aSection(1, 'wasps sting'), ...sections(3, 2), aSection(0)]
  const second = anIngest({ ...first, document: aDocumentOf(changed), input: { documentId } })
  await second.attempt()

  const ids = ({ journal }: typeof first) => journal.chunks.map(({ id }) => id)
  expect(new Set(ids(first)).size).toBe(6)
  expect(ids(second).filter((id) => !ids(first).includes(id))).toEqual([ids(second)[1]])
})

test('of a changed document only what changed is embedded', async () => {
  const first = anIngest({ document: aDocumentOf(sections(300)) })
  await first.attempt()
  const changed = sections(300).with(150, aSection(150, 'wasps sting'))
  const second = anIngest({ vectors: first.vectors, document: aDocumentOf(changed) })

  expect(await second.attempt()).toMatchObject({ output: { chunks: 300, embedded: 1 } })
  expect(second.embedder.texts).toEqual([expect.stringContaining('wasps sting')])
})

test('a text that stands in a batch many times is embedded once', async () => {
  const { attempt, embedder, journal } = anIngest({ document: aDocumentOf(Array(9).fill(aSection(1))) })
  await attempt()

  expect(journal.chunks).toHaveLength(9)
  expect(embedder.texts).toHaveLength(1)
})

test('content that is known costs nothing: it is not even opened', async () => {
  const published = {
    ...{ sha256: 'ab'.repeat(32), mediaType: 'text/markdown', embeddingModel: 'fake:embedder', chunks: 7 },
  }
  const { attempt, reader, journal } = anIngest({ state: { generation: 1, published } })

  expect(await attempt()).toMatchObject({
    status: 'completed',
    output: { isUnchanged: true, chunks: 7, embedded: 0, mediaType: 'text/markdown' },
  })
  expect(reader.opened).toEqual([])
  expect(journal.steps).toEqual([])
})

test('the same bytes for another embedding model are read anew', async () => {
  const published = { sha256: 'ab'.repeat(32), mediaType: 'text/plain', embeddingModel: null, chunks: 3 }
  const { attempt } = anIngest({ state: { generation: 1, published } })

  expect(await attempt()).toMatchObject({ output: { isUnchanged: false, embedded: 3 } })
})

test('without an embedding model nothing is embedded', async () => {
  const { attempt, embedder, journal } = anIngest({ input: { embeddingModel: null } })

  expect(await attempt()).toMatchObject({ output: { chunks: 3, embedded: 0 } })
  expect(embedder.texts).toEqual([])
  expect(journal.publishedDocuments).toMatchObject([{ embeddingModel: null }])
})

test('a model that this worker does not have is named', async () => {
  const { attempt } = anIngest({ input: { embeddingModel: 'openai:small' } })

  expect(await attempt()).toMatchObject({
    status: 'failed',
    error: {
      code: 'step_failed',
      message: 'It was to be embedded with openai:small; this worker embeds with fake:embedder.',
      hint: expect.stringContaining('WORKBENCH_EMBEDDING_MODEL'),
    },
  })
})

test('after a crash it goes on: batches that are journaled are skipped, and nothing is embedded twice', async () => {
  const { attempt, journal, embedder, vectors } = anIngest({
    document: aDocumentOf(sections(3 * batchSize + 100)),
  })
  // Killed while the third batch is embedded: the database takes nothing more from this process.
  const { put } = vectors
  vectors.put = async (model, given) => {
    await put(model, given)
    if (embedder.texts.length > 2 * batchSize + 88) journal.attempt()
  }
  await expect(attempt()).rejects.toThrow('no longer owns')
  const before = embedder.texts.length
  expect(journal.steps.map(({ key }) => key)).toEqual(['batch/0', 'batch/1'])
  vectors.put = put

  expect(await attempt()).toMatchObject({
    status: 'completed',
    output: { chunks: 3 * batchSize + 100, embedded: expect.any(Number) },
  })
  expect(embedder.texts).toHaveLength(3 * batchSize + 100)
  expect(new Set(embedder.texts).size).toBe(3 * batchSize + 100)
  expect(before).toBeGreaterThan(2 * batchSize + 88)
  expect(journal.steps.map(({ key }) => key)).toEqual(
    [0, 1, 2, 3].map((batch) => `batch/${batch}`).concat('publish'),
  )
  expect(ordinals(journal.chunks)).toEqual(upTo(3 * batchSize + 100))
})

test('a file that is read otherwise than before the crash is not patched together', async () => {
  let says = 'bees dance'
  const document: ScriptedDocument = async function* () {
    yield Array.from({ length: batchSize + 44 }, (_, place) => aSection(place, says))
  }
  const { attempt } = anIngest({ document })
  await attempt((session) => {
    const { step } = session
    session.step = (place, execute) => {
      if (place.key === 'batch/1') throw new HandedBack()
      return step(place, execute)
    }
  })
  says = 'bees sing'

  expect(await attempt()).toMatchObject({
    status: 'failed',
    error: { code: 'step_failed', hint: 'Ingest the document again.' },
  })
})

test.each([
  'document_unreadable',
  'document_encrypted',
  'document_too_large',
  'document_type',
  'document_limits',
] as const)('a document that fails with %s is a failed run that says why', async (code) => {
  const error = new DocumentError(code, `bees.txt: ${code}.`, { hint: 'Do this.' })
  const document: ScriptedDocument = async function* () {
    yield sections(2)
    throw error
  }
  const { attempt, journal, reader } = anIngest({ document })

  expect(await attempt()).toEqual({
    status: 'failed',
    output: null,
    error: { code, message: `bees.txt: ${code}.`, hint: 'Do this.' },
  })
  expect(journal.publishedDocuments).toEqual([])
  expect(reader.openNow()).toBe(0)
})

test('bytes that are gone say so', async () => {
  const { attempt } = anIngest({ input: { title: 'gone.txt' } })

  expect(await attempt()).toMatchObject({
    status: 'failed',
    error: { code: 'document_unreadable', message: expect.stringContaining('gone.txt') },
  })
})

test('a provider that fails fails the run once its tries are used up; what is embedded is kept', async () => {
  const { attempt, embedder, clock, vectors, journal } = anIngest({ document: aDocumentOf(sections(3)) })
  const down = new ModelCallError('model_unavailable', 'Down.', { retryable: true })
  embedder.failNext(down)
  const ended = attempt()
  while (clock.sleepers < 2) await new Promise(setImmediate)
  await clock.advance(60_000)

  expect(await ended).toMatchObject({ status: 'completed' })
  expect(vectors.hashes.size).toBe(3)
  expect(journal.events.filter(({ type }) => type === 'LLMCallFinished')).toMatchObject([
    { level: 'warn', error: { code: 'model_unavailable' }, data: { key: 'batch/0', model: 'fake:embedder' } },
  ])

  const refused = anIngest()
  refused.embedder.failNext(
    new ModelCallError('model_auth', 'No key.', { retryable: false, hint: 'Set one.' }),
  )
  expect(await refused.attempt()).toMatchObject({
    status: 'failed',
    error: { code: 'model_auth', message: 'No key.', hint: 'Set one.' },
  })
  expect(refused.reader.openNow()).toBe(0)
})

test('a provider that asks for a long pause lets the run wait without a worker', async () => {
  const { attempt, embedder, reader } = anIngest()
  embedder.failNext(
    new ModelCallError('model_rate_limited', 'Slow down.', { retryable: true, retryAfterMs: 600_000 }),
  )

  await expect(attempt()).rejects.toThrow(LongPause)
  expect(reader.openNow()).toBe(0)
})

test('cancelling ends it in the middle of the reading', async () => {
  const ingest = anIngest({
    document: async function* (signal) {
      yield sections(300)
      ingest.session().abort(new CancelRequested())
      await new Promise((_, reject) => {
        if (signal.aborted) reject(signal.reason)
      })
    },
  })

  expect(await ingest.attempt()).toMatchObject({ status: 'cancelled', error: { code: 'cancelled' } })
  expect(ingest.journal.publishedDocuments).toEqual([])
  expect(ingest.reader.openNow()).toBe(0)
})

test('at shutdown it is handed back after the batch it is at', async () => {
  const ingest = anIngest({
    document: async function* () {
      yield sections(batchSize)
      ingest.session().drain(new HandedBack())
      yield sections(300, batchSize)
    },
  })

  expect(await ingest.attempt()).toEqual({ status: 'queued' })
  expect(ingest.journal.steps.map(({ key }) => key)).toContain('batch/0')
})

test('content that was overtaken, or whose document is gone, is read for nobody', async () => {
  const overtaken = anIngest({ state: { generation: 2, published: null } })
  expect(await overtaken.attempt()).toMatchObject({
    status: 'cancelled',
    error: { code: 'cancelled', message: 'bees.txt has newer content by now.' },
  })
  const gone = anIngest({ state: null })
  expect(await gone.attempt()).toMatchObject({
    status: 'cancelled',
    error: { message: 'bees.txt was deleted.' },
  })
  expect([...overtaken.reader.opened, ...gone.reader.opened]).toEqual([])
})

test('a run that died after it had published ends as it would have', async () => {
  const { attempt, journal, reader } = anIngest()
  const end = await attempt()
  const again = await attempt()

  expect(again).toEqual(end)
  expect(reader.opened).toHaveLength(1)
  expect(journal.publishedDocuments).toHaveLength(1)
})

test('however long the document, no more than three batches are held', async () => {
  let read = 0
  let written = 0
  let most = 0
  const ingest = anIngest({
    document: async function* () {
      for (let part = 0; part < 4_000; part += 1) {
        read += 1
        most = Math.max(most, read - written)
        yield [aSection(part)]
      }
    },
  })
  const { write } = ingest.journal
  ingest.journal.write = async (one) => {
    // A database that takes its time.
    for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate)
    const answer = await write(one)
    written += one.side?.chunks?.length ?? 0
    return answer
  }
  await ingest.attempt()

  expect(read).toBe(4_000)
  expect(most).toBeLessThanOrEqual(3 * batchSize + 2)
  expect(most).toBeGreaterThan(batchSize)
})
