import type { BlobLedger } from '@workbench/core/ports/blob-ledger'
import type { BlobStore } from '@workbench/core/ports/blob-store'
import type { Incoming } from './create-incoming.ts'
import { lazily } from './lazily.ts'
import type { S3Place } from './s3-place.ts'
import { type BlobPlace, createStagedBlobs } from './staged-blobs.ts'

/**
 * Blobs in a bucket. Since a stream is a local file first, what is there already is not sent again, nothing half sent is
 * left in the bucket by a process that dies, and no object has to be copied.
 *
 * @param takeIn - To a local disk with room for what is on its way.
 */
export function createS3Blobs(place: S3Place, takeIn: Incoming, ledger: BlobLedger): BlobStore {
  const objects = lazily(async () => (await import('./s3-objects.ts')).openS3Objects(place))
  const named = (key: string) => `${place.prefix}${key}`
  const bucket: BlobPlace = {
    sizeOf: async (key) => (await objects()).sizeOf(named(key)),
    keep: async (key, path, signal) => (await objects()).upload(named(key), path, signal),
    async *read(key, range) {
      yield* await (await objects()).read(named(key), range)
    },
    remove: async (key) => (await objects()).remove(named(key)),
  }
  return createStagedBlobs(bucket, takeIn, ledger)
}
