import { join } from 'node:path'
import type { BlobLedger } from '@workbench/core/ports/blob-ledger'
import type { BlobStore } from '@workbench/core/ports/blob-store'
import { createIncoming } from './create-incoming.ts'
import { createFolderBlobs } from './folder-blobs.ts'
import { createS3Blobs } from './s3-blobs.ts'
import type { S3Place } from './s3-place.ts'

export interface BlobConfig {
  readonly dataDir: string
  /** null: in a folder of `dataDir`. */
  readonly blobS3: S3Place | null
}

/** Opens lazily: no folder is made and nothing is asked before the first blob. */
export function openBlobs({ dataDir, blobS3 }: BlobConfig, ledger: BlobLedger): BlobStore {
  const folder = join(dataDir, 'blobs')
  // No hash begins like this.
  const takeIn = createIncoming(join(folder, '.incoming'))
  return blobS3 === null ? createFolderBlobs(folder, takeIn, ledger) : createS3Blobs(blobS3, takeIn, ledger)
}
