import { NotFoundError } from '@workbench/core/errors'
import type { BlobLedger } from '@workbench/core/ports/blob-ledger'
import type { BlobStore } from '@workbench/core/ports/blob-store'
import type { Incoming } from './create-incoming.ts'
import { lazily } from './lazily.ts'
import type { S3Objects } from './s3-objects.ts'
import type { S3Place } from './s3-place.ts'

/**
 * Blobs in a bucket, each under its hash. A stream is taken into a local file first, since only its end tells its key:
 * what is there already is not sent again, nothing half sent is left in the bucket by a process that dies, and no object
 * has to be copied.
 *
 * @param takeIn - To a local disk with room for what is on its way.
 */
export function createS3Blobs(place: S3Place, takeIn: Incoming, ledger: BlobLedger): BlobStore {
  const objects = lazily(async () => (await import('./s3-objects.ts')).openS3Objects(place))
  const keyOf = (sha256: string) => `${place.prefix}${sha256.slice(0, 2)}/${sha256.slice(2)}`
  const sizeOf = async (sha256: string) => (await objects()).sizeOf(keyOf(sha256))
  const has = async (sha256: string) => (await sizeOf(sha256)) !== null

  return {
    async put(content, options) {
      const staged = await takeIn(content, options)
      const { sha256, sizeBytes } = staged
      try {
        await ledger.touch({ sha256, sizeBytes })
        if (!(await has(sha256))) await (await objects()).upload(keyOf(sha256), staged.path, options?.signal)
      } finally {
        await staged.discard()
      }
      return { sha256, sizeBytes }
    },

    async get(sha256, range) {
      const sizeBytes = await sizeOf(sha256)
      if (sizeBytes === null) throw new NotFoundError('blob', sha256)
      const start = range?.start ?? 0
      const end = Math.min(range?.end ?? sizeBytes, sizeBytes)
      return read(await objects(), keyOf(sha256), { start, end })
    },

    has,

    delete: async (sha256) => (await objects()).remove(keyOf(sha256)),
  }
}

/** Asks for it when the first byte is wanted: what nobody reads holds no connection. */
async function* read(
  objects: S3Objects,
  key: string,
  range: { readonly start: number; readonly end: number },
) {
  if (range.start >= range.end) return
  yield* await objects.read(key, range)
}
