import type { Config } from '@workbench/platform/config'
import { tryBlobStore } from '@workbench/server/try-blob-store'
import { oneLine } from '../processes/one-line.ts'
import { type Finding, fail, ok } from './finding.ts'

/** Where documents, artifacts and large payloads go; a bucket is tried. */
export async function blobFinding(config: Pick<Config, 'dataDir' | 'blobS3'>): Promise<Finding> {
  const about = 'blobs'
  const { place, fault } = await tryBlobStore(config)
  if (fault === null)
    return ok(about, config.blobS3 === null ? place : `${place} can be written, read and cleared`)
  return fail(about, `${place}: ${oneLine(fault)}`, 'Check the variables WORKBENCH_BLOB_S3_…')
}
