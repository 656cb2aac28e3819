import { ApiError, NoServerError } from '@workbench/client/errors'

/** Why a file was not taken, in words for whoever sent it. */
export function uploadFault(error: unknown): string {
  if (error instanceof NoServerError) return 'The connection broke. Nothing of it was kept; try again.'
  if (error instanceof ApiError && error.status === 413) return 'It is too large: 256 MB at most.'
  if (error instanceof ApiError && error.status === 507) return 'The disk of the workbench is full.'
  return error instanceof Error ? error.message : String(error)
}

/** How far all of them are together. */
export function uploadsWords(left: number, failed: number, done: number): string {
  const parts = []
  if (left > failed) parts.push(`Sending ${files(left - failed)}`)
  if (failed > 0) parts.push(`${files(failed)} not taken`)
  if (done > 0) parts.push(`${files(done)} added`)
  return parts.join(' · ')
}

const files = (count: number) => `${count.toLocaleString('en-US')} ${count === 1 ? 'file' : 'files'}`
