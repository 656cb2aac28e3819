import { Readable } from 'node:stream'
import type { Blob, BlobStore } from '@workbench/core/ports/blob-store'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { byteRange } from './byte-range.ts'
import { ProblemError } from './problem.ts'

export interface SentBlob extends Blob {
  /** What the bytes are said to be; see `safeMediaType`. */
  readonly mediaType: string
  readonly disposition: 'inline' | 'attachment'
  readonly fileName: string
}

/**
 * Sends bytes that somebody else wrote so that no browser takes them for a page of ours: the type is not guessed, scripts
 * and requests are off, and the page has no origin. Answers Range, If-Range, If-None-Match and HEAD.
 *
 * @throws NotFoundError when the bytes are gone.
 * @throws ProblemError 416 when the range begins behind the end.
 */
export async function sendBlob(
  request: FastifyRequest,
  reply: FastifyReply,
  blobs: Pick<BlobStore, 'get'>,
  { sha256, sizeBytes, mediaType, disposition, fileName }: SentBlob,
): Promise<FastifyReply> {
  const etag = `"${sha256}"`
  const isKnown = namesTag(request.headers['if-none-match'], etag)
  const { 'if-range': ifRange, range: wanted } = request.headers
  // A range means something to GET alone.
  const isPart = request.method === 'GET' && !isKnown && (ifRange === undefined || ifRange === etag)
  const range = isPart ? byteRange(wanted, sizeBytes) : null
  if (range === 'unsatisfiable') {
    throw new ProblemError(416, `It has ${sizeBytes} bytes; the range begins behind its end.`, {
      headers: { 'content-range': `bytes */${sizeBytes}` },
    })
  }
  const isWithBody = request.method !== 'HEAD' && !isKnown
  // Asked for first: what is gone is answered without the headers of what was there.
  const content = isWithBody ? await blobs.get(sha256, range ?? undefined) : null
  reply.headers({
    etag,
    'accept-ranges': 'bytes',
    // Asked again each time, since who may see it can change; the answer is then mostly 304.
    'cache-control': 'private, no-cache',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    // The app shows PDFs within a page, in the browser's own viewer.
    ...(mediaType === 'application/pdf' && { 'x-frame-options': 'SAMEORIGIN' }),
    'content-disposition': contentDisposition(disposition, fileName),
  })
  if (isKnown) return reply.code(304).send()

  const { start, end } = range ?? { start: 0, end: sizeBytes }
  if (range !== null) reply.code(206).header('content-range', `bytes ${start}-${end - 1}/${sizeBytes}`)
  reply.type(mediaType).header('content-length', end - start)
  // The framework would read all of a stream to send none of it.
  return reply.send(Readable.from(content ?? [], { objectMode: false }))
}

const namesTag = (header: string | undefined, etag: string): boolean =>
  header?.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, ''))) === true

/** The name in ASCII for old readers and in UTF-8 for all others (RFC 6266). */
function contentDisposition(disposition: 'inline' | 'attachment', fileName: string): string {
  const ascii = fileName.replaceAll(/[^ -~]|["\\%]/g, '_')
  const encoded = encodeURIComponent(fileName.toWellFormed()).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${disposition}; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
