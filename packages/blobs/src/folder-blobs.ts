import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { NotFoundError } from '@workbench/core/errors'
import type { BlobLedger } from '@workbench/core/ports/blob-ledger'
import type { BlobStore } from '@workbench/core/ports/blob-store'
import type { Incoming } from './create-incoming.ts'

/**
 * Blobs as files: `ab/cdef…` for the hash `abcdef…`. A file is taken in elsewhere and renamed once all of it is on the disk,
 * so that whatever stands under a hash is whole.
 *
 * @param takeIn - To the same file system.
 */
export function createFolderBlobs(folder: string, takeIn: Incoming, ledger: BlobLedger): BlobStore {
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2))
  const has = async (sha256: string) => (await sizeOf(pathOf(sha256))) !== null

  return {
    async put(content, options) {
      const staged = await takeIn(content, options)
      const { sha256, sizeBytes } = staged
      try {
        await ledger.touch({ sha256, sizeBytes })
        if (!(await has(sha256))) await moveTo(pathOf(sha256), staged.path, folder)
      } finally {
        await staged.discard()
      }
      return { sha256, sizeBytes }
    },

    async get(sha256, range) {
      const path = pathOf(sha256)
      const sizeBytes = await sizeOf(path)
      if (sizeBytes === null) throw new NotFoundError('blob', sha256)
      return readFile(path, { start: range?.start ?? 0, end: Math.min(range?.end ?? sizeBytes, sizeBytes) })
    },

    has,

    delete: (sha256) => rm(pathOf(sha256), { force: true }),
  }
}

async function moveTo(path: string, from: string, folder: string): Promise<void> {
  const parent = dirname(path)
  const made = await mkdir(parent, { recursive: true, mode: 0o700 })
  await rename(from, path)
  // A name is on the disk only once its folder is.
  await syncFolder(parent)
  if (made !== undefined) await syncFolder(folder)
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path)
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function sizeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return found?.size ?? null
}

/** Opens it when the first byte is asked for: what nobody reads holds no file open. */
async function* readFile(path: string, { start, end }: { start: number; end: number }) {
  if (start >= end) return
  yield* createReadStream(path, { start, end: end - 1 }) as AsyncIterable<Uint8Array>
}
