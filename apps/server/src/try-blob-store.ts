import { placeOfBlobs } from '@workbench/blobs/place-of-blobs'
import { tryBlobs } from '@workbench/blobs/try-blobs'
import type { Config } from '@workbench/platform/config'
import { openBlobStore } from './open-blob-store.ts'

/** Where blobs are, and what is wrong there; a folder is made with its first blob, and not tried. */
export async function tryBlobStore(
  config: Pick<Config, 'dataDir' | 'blobS3'>,
): Promise<{ readonly place: string; readonly fault: unknown }> {
  const place = placeOfBlobs(config)
  if (config.blobS3 === null) return { place, fault: null }
  const store = openBlobStore(config)({ touch: async () => {} })
  const fault = await tryBlobs(store).then(
    () => null,
    (error: unknown) => error,
  )
  return { place, fault }
}
