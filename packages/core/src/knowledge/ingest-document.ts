import { IngestInput, type IngestResult } from '../models/document.ts'
import { noUsage } from '../models/usage.ts'
import type { DocumentReader } from '../ports/document-reader.ts'
import type { ContentState, IngestedContent } from '../ports/document-repository.ts'
import type { Embedder } from '../ports/embedder.ts'
import type { ClaimedRun, RunEnd } from '../ports/run-journal.ts'
import type { RunSession } from '../runs/run-session.ts'
import { batchSize, type ChunkBatch, createChunkBatches } from './chunk-batches.ts'
import { type Embedding, type EmbedMissingDeps, embedMissing } from './embed-missing.ts'
import { ContentOutdated, EmbeddingModelElsewhere, endOfIngest, ReadOtherwise } from './end-of-ingest.ts'
import type { HashText } from './passage-ids.ts'
import { readPassages } from './read-passages.ts'

export interface IngestDeps extends Pick<EmbedMissingDeps, 'clock' | 'random'> {
  readonly session: RunSession
  readonly reader: DocumentReader
  /** null: passages are found by their words alone. */
  readonly embedder: Embedder | null
  readonly vectors: Embedding['vectors'] | null
  readonly content: IngestedContent
  readonly hashText: HashText
}

/** What the journal keeps of a batch. */
interface BatchOutput extends Pick<ChunkBatch, 'digest'> {
  readonly chunks: number
  readonly embedded: number
}

const publishKey = 'publish'

/**
 * Reads a document into passages that can be found, batch by batch: each is embedded, journaled and written while the
 * next one is read. A resume reads from the start, since that is cheap, and skips what is journaled; what was embedded
 * before, for whatever document, is not embedded again. The last step publishes it.
 *
 * @throws RunLostError, LongPause
 */
export async function runIngest(claimed: ClaimedRun, deps: IngestDeps): Promise<RunEnd> {
  const input = IngestInput.parse(claimed.input)
  const { session, content } = deps
  try {
    if (session.has(publishKey)) return completed(session.recall(publishKey) as IngestResult)
    const published = publishedOf(input, await content.find(input.documentId))
    if (published?.sha256 === input.sha256 && published.embeddingModel === input.embeddingModel)
      return completed(unchanged(input, published))
    return completed(await ingest(input, embeddingFor(input, deps), deps))
  } catch (error) {
    return endOfIngest(session.signal.aborted ? session.signal.reason : error, input)
  }
}

/** @throws ContentOutdated */
function publishedOf({ title, generation }: IngestInput, state: ContentState | null) {
  if (state === null) throw new ContentOutdated(`${title} was deleted.`)
  if (state.generation !== generation) throw new ContentOutdated(`${title} has newer content by now.`)
  return state.published
}

/** @throws EmbeddingModelElsewhere when it was to be embedded with a model that is not at hand. */
function embeddingFor(
  { embeddingModel }: IngestInput,
  { embedder, vectors }: Pick<IngestDeps, 'embedder' | 'vectors'>,
): Embedding | null {
  if (embeddingModel === null) return null
  if (embedder === null || vectors === null || embedder.model !== embeddingModel)
    throw new EmbeddingModelElsewhere(embeddingModel, embedder?.model ?? null)
  return { embedder, vectors }
}

async function ingest(
  input: IngestInput,
  embedding: Embedding | null,
  deps: IngestDeps,
): Promise<IngestResult> {
  const { session, reader, clock, random, hashText } = deps
  const { documentId, title, sha256, sizeBytes, declaredType, generation, embeddingModel } = input
  const reading = readPassages(reader, { name: title, sha256, sizeBytes, declaredType }, session.signal)
  const nextBatch = createChunkBatches(input, reading, hashText)
  const total = { chunks: 0, embedded: 0, characters: 0 }

  async function skip(key: string): Promise<BatchOutput> {
    const output = session.recall(key) as BatchOutput
    const { digest, characters } = await nextBatch()
    if (digest !== output.digest) throw new ReadOtherwise(title)
    total.characters = characters
    return output
  }

  const write = (key: string, position: number): Promise<BatchOutput> =>
    session.step({ key, kind: 'step', position, saves: 'after' }, async () => {
      const startedAtMs = clock.now()
      const { chunks, characters, digest } = await nextBatch()
      const texts = new Map(chunks.map(({ hash, text }) => [hash, text]))
      const none = { embedded: 0, usage: noUsage }
      const { embedded, usage } =
        embedding === null ? none : await embedMissing(texts, key, { ...embedding, session, clock, random })
      total.characters = characters
      const data = { key, chunks: total.chunks + chunks.length, characters, sizeBytes }
      const latencyMs = clock.now() - startedAtMs
      return {
        output: { chunks: chunks.length, embedded, digest },
        usage,
        events: [{ type: 'StepFinished', component: 'knowledge', latencyMs, data }],
        side: { chunks },
      }
    })

  /** @returns how many batches there are. */
  async function readAll(): Promise<number> {
    let written = Promise.resolve()
    for (let position = 0; ; position += 1) {
      const key = `batch/${position}`
      const { chunks, embedded } = session.has(key) ? await skip(key) : await write(key, position)
      total.chunks += chunks
      total.embedded += embedded
      // While the next batch is read this one is written; never more than two of them are held.
      await written
      written = session.save()
      // Whoever asks for the next step hears of it: the session is over.
      written.catch(() => {})
      if (chunks < batchSize) return position + 1
    }
  }

  try {
    // Its write tells which batch is being read, should the worker die of it.
    const key = `batch/${session.keysWithin('batch/').length}`
    session.emit({ type: 'StepStarted', component: 'knowledge', data: { key, name: title, sizeBytes } })
    const position = await readAll()
    return await session.step({ key: publishKey, kind: 'step', position }, async () => {
      const { mediaType, pages, notes } = reading.summary()
      const { chunks, embedded, characters } = total
      const output: IngestResult = {
        ...{ documentId, chunks, embedded, characters, pages, mediaType, isUnchanged: false },
        notes: [...notes],
      }
      const published = { documentId, generation, sha256, mediaType, embeddingModel, chunks }
      const data = { key: publishKey, chunks, characters, sizeBytes }
      return {
        ...{ output, usage: noUsage, side: { publishedDocuments: [published] } },
        events: [{ type: 'StepFinished', component: 'knowledge', data }],
      }
    })
  } finally {
    await reading.close()
  }
}

function unchanged(
  { documentId }: IngestInput,
  { chunks, mediaType }: NonNullable<ContentState['published']>,
): IngestResult {
  return {
    ...{ documentId, chunks, embedded: 0, characters: 0, pages: null, mediaType },
    ...{ isUnchanged: true, notes: [] },
  }
}

const completed = (output: IngestResult): RunEnd => ({ status: 'completed', output, error: null })
