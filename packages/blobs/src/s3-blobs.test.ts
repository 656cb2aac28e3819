import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { blobStoreContract } from '@workbench/core/testing/blob-store-contract'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { startS3Server } from '../testing/start-s3-server.ts'
import { createIncoming } from './create-incoming.ts'
import { placeOfBlobs } from './place-of-blobs.ts'
import { createS3Blobs } from './s3-blobs.ts'
import { tryBlobs } from './try-blobs.ts'

let server: Awaited<ReturnType<typeof startS3Server>>
beforeAll(async () => {
  server = await startS3Server()
  return () => server.close()
})

let places = 0
async function aPlace() {
  places += 1
  const prefix = `place-${places}/`
  const incoming = await mkdtemp(join(tmpdir(), 'workbench-incoming-'))
  onTestFinished(() => rm(incoming, { recursive: true }))
  return { place: { ...server.place, prefix }, incoming, prefix }
}

/** The keys in the bucket, uploads that were not finished among them. */
async function keysUnder(prefix: string): Promise<string[]> {
  const bucket = join(server.directory, server.place.bucket)
  const entries = await readdir(bucket, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(bucket.length + 1))
    .filter((file) => file.startsWith(prefix) || file.startsWith('.'))
    .map((file) => file.slice(prefix.length).replace(/\._S3rver_(object(\.md5)?|metadata\.json)$/, ''))
}

blobStoreContract('a bucket', async () => {
  const { place, incoming, prefix } = await aPlace()
  return {
    open: (ledger) => createS3Blobs(place, createIncoming(incoming), ledger),
    leftovers: async () => [
      ...(await readdir(incoming)),
      ...(await keysUnder(prefix)).filter((key) => !/^[0-9a-f]{2}\/[0-9a-f]{62}$/.test(key)),
    ],
  }
})

const noLedger = { touch: async () => {} }
async function* oneChunk(text: string) {
  yield Buffer.from(text)
}

test('a bucket that refuses the key says so, and nothing is left on this machine', async () => {
  const { place, incoming } = await aPlace()
  const store = createS3Blobs({ ...place, accessKeyId: 'wrong' }, createIncoming(incoming), noLedger)
  await expect(store.put(oneChunk('secret'))).rejects.toThrow()
  expect(await readdir(incoming)).toEqual([])
})

test('a bucket that cannot be reached is not mistaken for one without the blob', async () => {
  const { place, incoming } = await aPlace()
  const store = createS3Blobs(
    { ...place, endpoint: 'http://127.0.0.1:1' },
    createIncoming(incoming),
    noLedger,
  )
  await expect(store.has('ab'.repeat(32))).rejects.toThrow(/ECONNREFUSED/)
})

test('a bucket that is tried is as it was afterwards', async () => {
  const { place, incoming, prefix } = await aPlace()
  await tryBlobs(createS3Blobs(place, createIncoming(incoming), noLedger))
  expect(await keysUnder(prefix)).toEqual([])
})

test('where blobs are is told without the key to them', () => {
  const place = { ...server.place, endpoint: null, prefix: 'bench/', region: 'eu-central-1' }
  expect(placeOfBlobs({ dataDir: './data', blobS3: null })).toBe('data/blobs')
  expect(placeOfBlobs({ dataDir: './data', blobS3: place })).toBe(
    'bucket workbench, bench/ at Amazon S3 in eu-central-1',
  )
})
