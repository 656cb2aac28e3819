import { NotFoundError } from '@workbench/core/errors'
import type { BlobLedger } from '@workbench/core/ports/blob-ledger'
import type { BlobStore } from '@workbench/core/ports/blob-store'
import type { Incoming } from './create-incoming.ts'

/** Where whole blobs lie: what a folder and a bucket do each in its way. */
export interface BlobPlace {
  /** In bytes; null: there is none. */
  sizeOf(key: string): Promise<number | null>
  /** Takes a file in: it is there whole or not at all. The file may be gone afterwards. */
  keep(key: string, path: string, signal: AbortSignal | undefined): Promise<void>
  /**
   * Opens it when the first byte is asked for: what nobody reads holds nothing open.
   *
   * @param range - In bytes, within the blob; `end` excluded and after `start`.
   */
  read(key: string, range: { readonly start: number; readonly end: number }): AsyncIterable<Uint8Array>
  remove(key: string): Promise<void>
}

/** `ab/cdef…` for the hash `abcdef…`. */
const keyOf = (sha256: string): string => `${sha256.slice(0, 2)}/${sha256.slice(2)}`

/**
 * Blobs in a place, each under its hash. A stream is taken into a local file first, since only its end tells its key; the
 * ledger knows of it before the place does, and what is there already is not taken in again.
 *
 * @param takeIn - To a local disk with room for what is on its way.
 */
export function createStagedBlobs(place: BlobPlace, takeIn: Incoming, ledger: BlobLedger): BlobStore {
  const has = async (sha256: string) => (await place.sizeOf(keyOf(sha256))) !== null

  return {
    async put(content, options) {
      const staged = await takeIn(content, options)
      const { sha256, sizeBytes } = staged
      try {
        await ledger.touch({ sha256, sizeBytes })
        if (!(await has(sha256))) await place.keep(keyOf(sha256), staged.path, options?.signal)
      } finally {
        await staged.discard()
      }
      return { sha256, sizeBytes }
    },

    async get(sha256, range) {
      const sizeBytes = await place.sizeOf(keyOf(sha256))
      if (sizeBytes === null) throw new NotFoundError('blob', sha256)
      const start = range?.start ?? 0
      const end = Math.min(range?.end ?? sizeBytes, sizeBytes)
      return start < end ? place.read(keyOf(sha256), { start, end }) : nothing()
    },

    has,

    delete: (sha256) => place.remove(keyOf(sha256)),
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
