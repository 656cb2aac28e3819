import { createReadStream } from 'node:fs'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import type { S3Place } from './s3-place.ts'

/** What we ask of a bucket. */
export interface S3Objects {
  /** In bytes; null: there is no such object. */
  sizeOf(key: string): Promise<number | null>
  /** A file becomes an object; it is there whole or not at all. */
  upload(key: string, path: string, signal: AbortSignal | undefined): Promise<void>
  /** @param range - In bytes, `end` excluded and not before `start`. */
  read(
    key: string,
    range: { readonly start: number; readonly end: number },
  ): Promise<AsyncIterable<Uint8Array>>
  remove(key: string): Promise<void>
}

/** Loading this module loads Amazon's SDK, which takes 40 MB: only who has a bucket does. */
export function openS3Objects(place: S3Place): S3Objects {
  const { bucket: Bucket, endpoint, region, accessKeyId, secretAccessKey } = place
  const client = new S3Client({
    region,
    ...(endpoint !== null && { endpoint, forcePathStyle: true }),
    // Nothing is taken from the machine's own settings, which are other programs'.
    credentials: { accessKeyId, secretAccessKey },
    ignoreConfiguredEndpointUrls: true,
    // Many compatible stores don't know the newer checksums; what travels is guarded by TLS.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 5_000, socketTimeout: 60_000 },
  })

  return {
    async sizeOf(Key) {
      try {
        const { ContentLength = 0 } = await client.send(new HeadObjectCommand({ Bucket, Key }))
        return ContentLength
      } catch (error) {
        if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return null
        throw error
      }
    },

    async upload(Key, path, signal) {
      signal?.throwIfAborted()
      // In parts, so that memory stays flat and only a part has to be sent again when a connection breaks.
      const upload = new Upload({
        client,
        params: { Bucket, Key, Body: createReadStream(path), ContentType: 'application/octet-stream' },
      })
      const abort = () => void upload.abort()
      signal?.addEventListener('abort', abort, { once: true })
      try {
        await upload.done()
      } finally {
        signal?.removeEventListener('abort', abort)
      }
    },

    async read(Key, { start, end }) {
      const command = new GetObjectCommand({ Bucket, Key, Range: `bytes=${start}-${end - 1}` })
      const { Body, ContentLength, $metadata } = await client.send(command)
      // In Node it is a stream of bytes.
      const content = Body as unknown as AsyncIterable<Uint8Array>
      // Read to its end, so that the connection serves again.
      if (ContentLength === end - start) return content
      return takeBytes(content, $metadata.httpStatusCode === 206 ? 0 : start, end - start)
    },

    async remove(Key) {
      await client.send(new DeleteObjectCommand({ Bucket, Key }))
    },
  }
}

/** A server may answer with more than it was asked for. */
async function* takeBytes(content: AsyncIterable<Uint8Array>, skip: number, count: number) {
  let toSkip = skip
  let left = count
  for await (const chunk of content) {
    const wanted = chunk.subarray(toSkip, toSkip + left)
    toSkip -= Math.min(toSkip, chunk.length)
    left -= wanted.length
    if (wanted.length > 0) yield wanted
    if (left === 0) return
  }
}
