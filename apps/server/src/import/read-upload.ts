import type { MultipartFile } from '@fastify/multipart'
import { decodeText } from '@workbench/platform/decode-text'
import type { FastifyRequest } from 'fastify'
import { ProblemError } from '../manners/problem.ts'
import type { ImportFile, ImportNote } from './import-result.ts'

export const maxImportBytes = 32 * 1024 * 1024

export interface Upload {
  readonly files: ImportFile[]
  /** Files that are no text. */
  readonly unreadable: readonly ImportNote[]
}

/**
 * Reads the files of a multipart body, its fields `files`.
 *
 * @throws ProblemError 413 above 32 MiB in all, 400 when the body is broken.
 */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (Number(request.headers['content-length'] ?? 0) > maxImportBytes) throw tooLarge()
  const files: ImportFile[] = []
  const unreadable: ImportNote[] = []
  let left = maxImportBytes
  try {
    for await (const part of request.parts()) {
      if (part.type !== 'file') continue
      const bytes = await readPart(part, left)
      left = bytes === null ? -1 : left - bytes.length
      if (bytes === null) continue
      const name = (part.filename ?? '').slice(0, 1000).toWellFormed().replaceAll('\0', '\ufffd') || 'file'
      const decoded = decodeText(bytes)
      if (part.fieldname !== 'files') {
        unreadable.push(noteOf(name, `files are expected in the field "files", not "${part.fieldname}"`))
      } else if ('reason' in decoded) unreadable.push(noteOf(name, decoded.reason))
      else files.push({ name, content: decoded.text })
    }
  } catch (error) {
    throw translate(error)
  }
  if (left < 0) throw tooLarge()
  return { files, unreadable }
}

/**
 * Reads on above the limit without keeping anything: a request that is left half read never gets its answer.
 *
 * @returns null for more than `limit` bytes.
 */
async function readPart(part: MultipartFile, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of part.file as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
    else chunks.length = 0
  }
  return size > limit ? null : Buffer.concat(chunks)
}

const noteOf = (name: string, reason: string): ImportNote => ({ name, place: '', item: null, reason })

const tooLarge = () =>
  new ProblemError(413, 'The files are above 32 MiB together. Send them in several requests.')

/** The parser's own errors have a status, those of the library below it do not: their body is malformed. */
const translate = (error: unknown): unknown =>
  error instanceof Error && 'statusCode' in error
    ? error
    : new ProblemError(400, 'The multipart body can not be read: it is cut short or has no boundary.')
