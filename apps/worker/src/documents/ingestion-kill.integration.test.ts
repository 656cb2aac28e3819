import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openBlobs } from '@workbench/blobs/open-blobs'
import { anAddedDocument } from '@workbench/core/testing/document-repository-contract'
import { openTestStore, type TestStore } from '@workbench/postgres/testing/test-store'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

const documents = 1_000
const kills = 4
const script = fileURLToPath(new URL('../../testing/ingesting-worker.ts', import.meta.url))

let store: TestStore
let folder: string
let logFile: string
beforeAll(async () => {
  store = await openTestStore()
  folder = await mkdtemp(join(tmpdir(), 'workbench-ingestion-'))
  logFile = join(folder, 'log')
})
afterAll(async () => {
  await store?.close()
  await rm(folder, { recursive: true, force: true })
})

function aWorker() {
  const { databaseUrl, directUrl } = store
  const args = [script, databaseUrl, directUrl, folder, logFile]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  return async () => {
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
}

/** Most are short; every hundredth has several batches. */
function contentOf(document: number): string {
  const paragraphs = document % 100 === 0 ? 600 : 2 + (document % 5)
  return Array.from({ length: paragraphs }, (_, place) =>
    `Paragraph ${place} of document ${document} says where the flowers are, for the bees of hive ${place}. `.repeat(
      8,
    ),
  ).join('\n\n')
}

async function addAll(): Promise<void> {
  const blobs = openBlobs({ dataDir: folder, blobS3: null }, { touch: async () => {} })
  const numbers = Array.from({ length: documents }, (_, document) => document).values()
  const lane = async () => {
    for (const document of numbers) {
      const blob = await blobs.put(
        (async function* () {
          yield Buffer.from(contentOf(document))
        })(),
      )
      await store.documents.add(anAddedDocument({ ...blob, title: `document-${document}.txt` }))
    }
  }
  await Promise.all(Array.from({ length: 6 }, lane))
}

const count = async (text: string): Promise<number> =>
  Number((await store.postgres.db.pool.query(`select count(*) as count from ${text}`)).rows[0].count)
const readyCount = () => count(`documents d join runs r on r.id = d.run_id where r.status = 'completed'`)

test(`of ${documents} documents, read by workers that are killed ${kills} times, all are there once`, async () => {
  await addAll()
  for (let kill = 1; kill <= kills; kill += 1) {
    const stop = aWorker()
    const enough = (documents * kill) / (kills + 2)
    await vi.waitFor(async () => expect(await readyCount()).toBeGreaterThan(enough), {
      timeout: 30_000,
      interval: 20,
    })
    await stop()
  }
  expect(await readyCount()).toBeLessThan(documents)
  const stop = aWorker()
  await vi.waitFor(async () => expect(await readyCount()).toBe(documents), { timeout: 60_000, interval: 50 })
  await stop()

  expect(await count('documents where published_generation = 1')).toBe(documents)
  // As many as it says, each place once, and the text up to the last character.
  const torn = await store.postgres.db.pool.query(
    `select d.title from documents d
     left join chunks c on c.document_id = d.id
     join runs r on r.id = d.run_id
     group by d.id, r.id
     having count(c.id) <> d.chunks or count(distinct c.ordinal) <> d.chunks or max(c.ordinal) <> d.chunks - 1
       or min(c.start_at) <> 0 or max(c.end_at) <> d.size_bytes - 1`,
  )
  expect(torn.rows).toEqual([])
  expect(await count(`run_steps where key = 'publish'`)).toBe(documents)

  const kept = new Set<string>()
  const embeddedTwice: string[] = []
  for (const line of (await readFile(logFile, 'utf8')).trimEnd().split('\n')) {
    const [what, hash = ''] = line.split(' ')
    if (what === 'kept') kept.add(hash)
    else if (kept.has(hash)) embeddedTwice.push(hash)
  }
  expect(embeddedTwice).toEqual([])
  expect(kept.size).toBeGreaterThan(documents)
  // Of a kill right after its commit the log knows nothing; the vector is there all the same.
  expect(await count('chunks c where not exists (select from chunk_vectors v where v.hash = c.hash)')).toBe(0)
}, 170_000)
