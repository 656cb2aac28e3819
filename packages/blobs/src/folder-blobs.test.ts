import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BlobLedger } from '@workbench/core/ports/blob-ledger'
import { blobStoreContract } from '@workbench/core/testing/blob-store-contract'
import { expect, onTestFinished, test } from 'vitest'
import { createIncoming } from './create-incoming.ts'
import { createFolderBlobs } from './folder-blobs.ts'

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'workbench-blobs-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return join(folder, 'blobs')
}

const openIn = (folder: string, ledger: BlobLedger = { touch: async () => {} }) =>
  createFolderBlobs(folder, createIncoming(join(folder, '.incoming')), ledger)

const filesIn = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))

blobStoreContract('a folder', async () => {
  const folder = await aFolder()
  return {
    open: (ledger) => openIn(folder, ledger),
    leftovers: async () =>
      (await filesIn(folder)).filter((file) => !/^[0-9a-f]{2}\/[0-9a-f]{62}$/.test(file)),
  }
})

async function* oneChunk(text: string) {
  yield Buffer.from(text)
}

test('the folder is made with the first blob, for its owner alone', async () => {
  const folder = await aFolder()
  const store = openIn(folder)
  await expect(stat(folder)).rejects.toThrow('ENOENT')

  const { sha256 } = await store.put(oneChunk('mine'))

  const file = join(folder, sha256.slice(0, 2), sha256.slice(2))
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
  expect((await stat(join(folder, sha256.slice(0, 2)))).mode & 0o777).toBe(0o700)
})

test('a disk that does not take it leaves nothing and says so', async () => {
  const folder = await aFolder()
  const store = openIn(folder)
  const { sha256 } = await store.put(oneChunk('first'))
  // A file where the folder of the hash should be made.
  await rm(join(folder, sha256.slice(0, 2)), { recursive: true })
  await writeFile(join(folder, sha256.slice(0, 2)), '')

  await expect(store.put(oneChunk('first'))).rejects.toThrow(/ENOTDIR|EEXIST/)

  expect(await readdir(join(folder, '.incoming'))).toEqual([])
})

test('what a killed process left half written a day ago is removed, what is younger is not', async () => {
  const folder = await aFolder()
  const incoming = join(folder, '.incoming')
  await openIn(folder).put(oneChunk('first'))
  await writeFile(join(incoming, 'abandoned'), 'half')
  await writeFile(join(incoming, 'under-way'), 'half')
  const yesterday = (Date.now() - 25 * 3_600_000) / 1000
  await utimes(join(incoming, 'abandoned'), yesterday, yesterday)

  await openIn(folder).put(oneChunk('second'))

  expect(await readdir(incoming)).toEqual(['under-way'])
})
