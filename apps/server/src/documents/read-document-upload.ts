import { BlobTooLargeError } from '@workbench/core/errors'
import type { Blob, BlobStore } from '@workbench/core/ports/blob-store'
import type { FastifyRequest } from 'fastify'
import { ProblemError } from '../manners/problem.ts'

const mebibyte = 1024 * 1024
export const maxDocumentBytes = 256 * mebibyte

/** A file that is in the blob store; nothing points to it yet. */
export interface UploadedFile extends Blob {
  /** As the sender called it. */
  readonly name: string
  /** The media type the sender named; null when it names none that says anything. */
  readonly declaredType: string | null
}

/** The parts of a multipart body; whether they are as they should be is for a schema to say. */
export type DocumentUpload = Readonly<Record<string, string | string[] | UploadedFile | UploadedFile[]>>

/**
 * Streams the file of a multipart body into the blob store; fields may come before or after it. A sender that goes away
 * leaves nothing.
 *
 * @throws ProblemError 413 above 256 MiB, 400 when the body is broken.
 */
export async function readDocumentUpload(
  request: FastifyRequest,
  blobs: Pick<BlobStore, 'put'>,
): Promise<DocumentUpload> {
  // What stands around the file is small; a body that says it is larger need not be read to be refused.
  if (Number(request.headers['content-length'] ?? 0) > maxDocumentBytes + mebibyte) throw tooLarge()
  const parts: Record<string, string | string[] | UploadedFile | UploadedFile[]> = {}
  const add = <Part extends string | UploadedFile>(name: string, part: Part) => {
    const earlier = parts[name]
    parts[name] = earlier === undefined ? part : ([earlier, part].flat() as string[] | UploadedFile[])
  }
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        // A longer one breaks the rule of its field in this length too.
        add(part.fieldname, String(part.value))
        continue
      }
      const content = part.file as AsyncIterable<Uint8Array>
      const blob = await blobs.put(content, { maxBytes: maxDocumentBytes })
      add(part.fieldname, { ...blob, name: part.filename ?? '', declaredType: declaredType(part.mimetype) })
    }
  } catch (error) {
    throw translate(error)
  }
  return parts
}

const mediaType = /^[\w!#$&^.+-]{1,100}\/[\w!#$&^.+-]{1,99}$/

/** What is sent for a file that nobody knows says nothing, nor does what is no media type. */
const declaredType = (mimeType: string): string | null =>
  mediaType.test(mimeType) && mimeType !== 'application/octet-stream' ? mimeType : null

const tooLarge = () =>
  new ProblemError(413, `A document has at most ${maxDocumentBytes / mebibyte} MiB; this one has more.`)

/** The parser's own errors have a status, those of the library below it are plain: their body is malformed. */
function translate(error: unknown): unknown {
  if (error instanceof BlobTooLargeError) return tooLarge()
  const isOfLibrary = error instanceof Error && error.constructor === Error && !('code' in error)
  if (!isOfLibrary) return error
  return new ProblemError(400, 'The multipart body can not be read: it is cut short or has no boundary.')
}
