import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { ProblemError } from '../manners/problem.ts'
import { type ImportFile, type ImportNote, ImportValues } from './found/import-result.ts'
import { textOfBytes } from './parse/text-of-file.ts'

export const maxImportBytes = 32 * 1024 * 1024

export interface Upload {
  readonly files: ImportFile[]
  /** Files that are no text. */
  readonly unreadable: readonly ImportNote[]
  readonly values: z.infer<typeof ImportValues> | undefined
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
  let values: z.infer<typeof ImportValues> | undefined
  let left = maxImportBytes
  try {
    for await (const part of request.parts()) {
      if (part.type !== 'file') {
        if (part.fieldname === 'values') values = valuesIn(part.value)
        continue
      }
      const bytes = await readPart(part, left)
      left = bytes === null ? -1 : left - bytes.length
      if (bytes === null) continue
      const name = (part.filename ?? '').slice(0, 1000).toWellFormed().replaceAll('\0', '\ufffd') || 'file'
      const decoded = textOfBytes(bytes)
      if (part.fieldname !== 'files') {
        unreadable.push(noteOf(name, `files are expected in the field "files", not "${part.fieldname}"`))
      } else if ('reason' in decoded) unreadable.push(noteOf(name, decoded.reason))
      else files.push({ name, content: decoded.text })
    }
  } catch (error) {
    throw translate(error)
  }
  if (left < 0) throw tooLarge()
  return { files, unreadable, values }
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

function valuesIn(text: unknown): z.infer<typeof ImportValues> {
  const parsed = ImportValues.safeParse(jsonOf(String(text)))
  if (parsed.success) return parsed.data
  throw new ProblemError(
    422,
    'The field "values" needs an object of texts as JSON, such as {"topic": "Tea"}.',
  )
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const noteOf = (name: string, reason: string): ImportNote => ({ name, place: '', item: null, reason })

const tooLarge = () =>
  new ProblemError(413, 'The files are above 32 MiB together. Send them in several requests.')

/** The parser's own errors have a status, those of the library below it do not: their body is malformed. */
const translate = (error: unknown): unknown =>
  error instanceof ProblemError || (error instanceof Error && 'statusCode' in error)
    ? error
    : new ProblemError(400, 'The multipart body can not be read: it is cut short or has no boundary.')
