import { join } from 'node:path'
import type { BlobConfig } from './open-blobs.ts'

/** Where blobs are, for people; without anything that could let somebody in. */
export function placeOfBlobs({ dataDir, blobS3 }: BlobConfig): string {
  if (blobS3 === null) return join(dataDir, 'blobs')
  const { bucket, prefix, endpoint, region } = blobS3
  return `bucket ${bucket}${prefix === '' ? '' : `, ${prefix}`} at ${endpoint ?? `Amazon S3 in ${region}`}`
}
