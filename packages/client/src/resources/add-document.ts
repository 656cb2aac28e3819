import type { AddedDocument } from '../models.ts'
import { type ClientOptions, problemOf, strangeAnswer } from '../request.ts'
import type { UploadProgress } from '../upload/form-to-send.ts'
import { sendForm } from '../upload/send-form.ts'
import type { StartOptions } from './call-options.ts'

/** A file to be read. */
export interface DocumentFile {
  readonly name: string
  readonly content: Blob
  /** Left out: "default". */
  readonly collection?: string
  readonly tags?: readonly string[]
}

/** What adding a document may be given. */
export interface UploadOptions extends StartOptions {
  /** Called as bytes leave. */
  readonly onProgress?: (progress: UploadProgress) => void
}

/** Sends a file as a form, which tells how far it got. */
export async function addDocument(
  { url, token = null, fetch = globalThis.fetch }: ClientOptions,
  { name, content, collection, tags = [] }: DocumentFile,
  { idempotencyKey, ...call }: UploadOptions,
): Promise<AddedDocument> {
  const form = new FormData()
  if (collection !== undefined) form.append('collection', collection)
  for (const tag of tags) form.append('tags', tag)
  form.append('file', content, name)
  const headers = {
    accept: 'application/json',
    ...(token !== null && { authorization: `Bearer ${token}` }),
    ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
  }
  const response = await sendForm({ url: `${url}/documents`, form, headers, fetch, ...call })
  if (!response.ok) throw await problemOf(response, url)
  const answer = response.json() as Promise<AddedDocument>
  return answer.catch((error: unknown) => {
    throw strangeAnswer(url, response.status, error)
  })
}
