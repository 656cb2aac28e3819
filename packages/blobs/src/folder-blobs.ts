import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { BlobLedger } from '@workbench/core/ports/blob-ledger'
import type { BlobStore } from '@workbench/core/ports/blob-store'
import type { Incoming } from './create-incoming.ts'
import { createStagedBlobs } from './staged-blobs.ts'

/**
 * Blobs as files. A file is taken in elsewhere and renamed once all of it is on the disk, so that whatever stands under a
 * hash is whole.
 *
 * @param takeIn - To the same file system.
 */
export function createFolderBlobs(folder: string, takeIn: Incoming, ledger: BlobLedger): BlobStore {
  const files = {
    sizeOf: (key: string) => sizeOf(join(folder, key)),
    keep: (key: string, path: string) => moveTo(join(folder, key), path, folder),
    read: (key: string, range: Range) => readFile(join(folder, key), range),
    remove: (key: string) => rm(join(folder, key), { force: true }),
  }
  return createStagedBlobs(files, takeIn, ledger)
}

interface Range {
  readonly start: number
  readonly end: number
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

async function* readFile(path: string, { start, end }: Range) {
  yield* createReadStream(path, { start, end: end - 1 }) as AsyncIterable<Uint8Array>
}
