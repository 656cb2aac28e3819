import { createHash } from 'node:crypto'
import { runIngest } from '@workbench/core/knowledge/ingest-document'
import { lexicalEmbedder } from '@workbench/core/knowledge/lexical-embedder'
import type { DocumentId } from '@workbench/core/models/ids'
import type { DocumentPart } from '@workbench/core/ports/document-reader'
import type { VectorStore } from '@workbench/core/ports/vector-store'
import { createRunSession } from '@workbench/core/runs/run-session'
import { aDocumentOf, createScriptedReader } from '@workbench/core/testing/scripted-reader'
import { systemClock } from '@workbench/platform/clock'
import type { TestStore } from '@workbench/postgres/testing/test-store'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/**
 * Adds a document whose parts are known and ingests it as a worker would, into the real tables.
 *
 * @returns its id, and its text: what spans of its passages are spans of.
 */
export async function ingestAtOnce(
  store: TestStore,
  vectors: VectorStore,
  { title, collection, parts }: { title: string; collection: string; parts: readonly DocumentPart[] },
): Promise<{ readonly documentId: DocumentId; readonly text: string }> {
  const text = parts.map((part) => part.text).join('\n\n')
  const { documentId } = await store.documents.add({
    ...{ title, collection, tags: [], sha256: sha256(text), sizeBytes: text.length, declaredType: null },
    embeddingModel: lexicalEmbedder.model,
    correlation: { requestId: 'request-1', traceId: '4bf92f3577b34da6a3ce929d0e0e4736' },
  })
  const { claimed } = await store.journal.takeUp('INGEST_DOCS', 1, store.newId())
  const [run] = claimed
  if (run === undefined) throw new Error('The ingestion was not queued')
  const session = createRunSession(run, {
    ...{ journal: store.journal, clock: systemClock, newId: store.newId, defer: setImmediate },
  })
  const end = await runIngest(run, {
    ...{ session, embedder: lexicalEmbedder, vectors, content: store.content, clock: systemClock },
    reader: createScriptedReader({ [title]: aDocumentOf(parts) }),
    random: Math.random,
    hashText: sha256,
  })
  await session.end(end)
  await store.queue.ack([run.job])
  if (end.status !== 'completed') throw new Error(`Not ingested: ${JSON.stringify(end)}`)
  return { documentId, text }
}
