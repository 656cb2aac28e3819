import { appendFileSync } from 'node:fs'
import { openBlobs } from '@workbench/blobs/open-blobs'
import { lexicalEmbedder } from '@workbench/core/knowledge/lexical-embedder'
import type { BlobStore } from '@workbench/core/ports/blob-store'
import type { DocumentReader } from '@workbench/core/ports/document-reader'
import { createScriptedModel } from '@workbench/core/testing/scripted-model'
import { aPart } from '@workbench/core/testing/scripted-reader'
import { systemClock } from '@workbench/platform/clock'
import { newId } from '@workbench/platform/ids'
import { createLogger } from '@workbench/platform/logger'
import { createExactVectorStore } from '@workbench/postgres/knowledge/exact-vector-store'
import { openPostgres } from '@workbench/postgres/open-postgres'
import { openIngestion } from '../src/documents/open-ingestion.ts'
import { startWorker } from '../src/worker.ts'

// A worker that reads documents until it is killed: `node ingesting-worker.ts DATABASE_URL DIRECT_URL DATA_DIR LOG`. The log
// has a line for each text that was embedded, and one for each whose vector is durable.

const [databaseUrl = '', directUrl = '', dataDir = '', log = ''] = process.argv.slice(2)
const say = (what: 'embedded' | 'kept', names: readonly string[]) =>
  appendFileSync(log, names.map((name) => `${what} ${name}\n`).join(''))

const postgres = await openPostgres({
  ...{ databaseUrl, directUrl, supervises: true, onError: () => {} },
  openBlobs: (ledger) => openBlobs({ dataDir, blobS3: null }, ledger),
})

/** In this very process: a thousand processes are not what is tried here. */
const plainReader = (blobs: Pick<BlobStore, 'get'>): DocumentReader => ({
  async open({ sha256 }) {
    async function* parts() {
      const bytes = await Array.fromAsync(await blobs.get(sha256))
      for (const text of Buffer.concat(bytes).toString().split('\n\n')) yield [aPart(text)]
    }
    return { mediaType: 'text/plain', parts: parts(), summary: () => ({ pages: null, notes: [] }) }
  },
})

const { db, blobs } = postgres
const vectors = createExactVectorStore(db)
const ingestUse = openIngestion({ db, blobs, embedder: lexicalEmbedder, vectors })
await startWorker({
  postgres,
  model: createScriptedModel(() => ({})),
  ingestUse: {
    ...ingestUse,
    reader: plainReader(blobs),
    embedder: {
      ...lexicalEmbedder,
      async embed(texts, options) {
        say('embedded', texts.map(ingestUse.hashText))
        return lexicalEmbedder.embed(texts, options)
      },
    },
    vectors: {
      ...vectors,
      async put(model, given) {
        await vectors.put(model, given)
        say(
          'kept',
          given.map(({ hash }) => hash),
        )
      },
    },
  },
  ...{
    concurrency: 2,
    clock: systemClock,
    newId,
    logger: createLogger({ component: 'worker', level: 'silent' }),
  },
})
