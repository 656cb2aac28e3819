import type { Blob, BlobStore } from '@workbench/core/ports/blob-store'
import { aNewRun } from '@workbench/core/testing/builders-of-runs'
import { createInMemoryBlobStore } from '@workbench/core/testing/in-memory-blob-store'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestStore, type TestStore } from '../../testing/test-store.ts'
import { createBlobLedger } from './blob-ledger.ts'
import { sweepBlobs } from './sweep-blobs.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.empty())
afterAll(() => store.close())

const pool = () => store.postgres.db.pool
const sweep = (blobs: BlobStore = store.blobs) => sweepBlobs({ pool: pool(), blobs })

async function* bytesOf(text: string) {
  yield Buffer.from(text)
}
const put = (text: string, blobs: BlobStore = store.blobs): Promise<Blob> => blobs.put(bytesOf(text))

/** As if nobody had put anything for so long. */
const age = (minutes: number) =>
  pool().query('update blobs set touched_at = touched_at - make_interval(mins => $1)', [minutes])

async function rows(): Promise<string[]> {
  const { rows } = await pool().query<{ sha256: string }>('select sha256 from blobs')
  return rows.map(({ sha256 }) => sha256)
}

test('what nothing points to is swept after an hour, row and bytes', async () => {
  const { sha256 } = await put('forgotten')
  await age(61)
  const young = await put('on its way')

  expect(await sweep()).toBe(1)

  expect(await store.blobs.has(sha256)).toBe(false)
  expect(await store.blobs.has(young.sha256)).toBe(true)
  expect(await rows()).toEqual([young.sha256])
})

test('who puts it again before the hour is over keeps it', async () => {
  const { sha256 } = await put('again')
  await age(61)
  await put('again')

  expect(await sweep()).toBe(0)
  expect(await store.blobs.has(sha256)).toBe(true)
})

const aRun = async () => (await store.runs.start(aNewRun(), 'RUN_DEBATE')).runId

const aDocument = (sha256: string, publishedSha256: string | null) =>
  pool().query(
    `insert into documents (id, collection, title, tags, sha256, size_bytes, generation, run_id, published_generation,
       published_sha256, created_at, updated_at)
     values ($1, 'default', $2, '{}', $3, 1, 2, $4, 1, $5, now(), now())`,
    [store.newId(), sha256, sha256, store.newId(), publishedSha256],
  )

test.each<[string, (sha256: string) => Promise<unknown>]>([
  ['a document', (sha256) => aDocument(sha256, null)],
  [
    'the content of a document that is found while newer content is read',
    (sha256) => aDocument('newer', sha256),
  ],
  [
    'an artifact',
    async (sha256) =>
      pool().query(
        `insert into run_artifacts (id, run_id, name, media_type, size_bytes, sha256)
         values ($1, $2, 'a.txt', 'text/plain', 1, $3)`,
        [store.newId(), await aRun(), sha256],
      ),
  ],
  [
    'a payload',
    (sha256) =>
      pool().query('insert into payload_blobs (run_id, sha256) values ($1, $2)', [store.newId(), sha256]),
  ],
])('%s keeps its blob, however old', async (_, point) => {
  const kept = await put('kept')
  await point(kept.sha256)
  const other = await put('other')
  await age(10_000)

  expect(await sweep()).toBe(1)

  expect(await store.blobs.has(kept.sha256)).toBe(true)
  expect(await store.blobs.has(other.sha256)).toBe(false)
})

test('more than fit into one transaction are swept by two at once, each one time', async () => {
  for (let index = 0; index < 45; index++) await put(`number ${index}`)
  await age(61)

  const swept = await Promise.all([sweep(), sweep()])

  // Each may have found the other's locked and left them; what is left then goes with the next sweep.
  expect(swept[0] + swept[1] + (await sweep())).toBe(45)
  expect(await rows()).toEqual([])
})

/** A store that deletes only once it may. */
function slowlyDeleting() {
  const bytes = createInMemoryBlobStore(createBlobLedger(pool()))
  const asked = Promise.withResolvers<void>()
  const allowed = Promise.withResolvers<void>()
  const blobs: BlobStore = {
    ...bytes,
    async delete(sha256) {
      asked.resolve()
      await allowed.promise
      await bytes.delete(sha256)
    },
  }
  return { blobs, asked: asked.promise, allow: () => allowed.resolve() }
}

/** Until so many statements of this database wait for a lock. */
async function untilWaiting(count: number): Promise<void> {
  await expect
    .poll(async () => {
      const { rows } = await pool().query<{ waiting: number }>(
        `select count(*)::int as waiting from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      )
      return rows[0]?.waiting
    })
    .toBe(count)
}

test('a put that meets the sweep waits for it and puts the bytes anew', async () => {
  const { blobs, asked, allow } = slowlyDeleting()
  const { sha256 } = await put('wanted again', blobs)
  await age(61)

  const sweeping = sweep(blobs)
  await asked
  const putting = put('wanted again', blobs)
  await untilWaiting(1)
  allow()

  expect(await sweeping).toBe(1)
  expect(await putting).toMatchObject({ sha256 })
  expect(await blobs.has(sha256)).toBe(true)
  expect(await rows()).toEqual([sha256])
  expect(await sweep(blobs)).toBe(0)
})

test('a blob that is being put is passed over, not waited for', async () => {
  const { sha256 } = await put('being put')
  await put('forgotten')
  await age(61)
  const client = await pool().connect()
  try {
    await client.query('begin')
    await client.query('update blobs set touched_at = now() where sha256 = $1', [sha256])
    expect(await sweep()).toBe(1)
    await client.query('commit')
  } finally {
    client.release()
  }
  expect(await rows()).toEqual([sha256])
})

test('when the store fails the row stays, and the next sweep does it', async () => {
  const { sha256 } = await put('stubborn')
  await age(61)
  const failing: BlobStore = {
    ...store.blobs,
    async delete() {
      throw new Error('The bucket is away')
    },
  }
  await expect(sweep(failing)).rejects.toThrow('The bucket is away')
  expect(await rows()).toEqual([sha256])

  expect(await sweep()).toBe(1)
  expect(await store.blobs.has(sha256)).toBe(false)
})
