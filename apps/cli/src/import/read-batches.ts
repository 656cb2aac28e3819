import { readFile, stat } from 'node:fs/promises'
import type { FileToImport } from '@workbench/client/workbench-client'
import { decodeText } from '@workbench/platform/decode-text'
import { isZip } from '@workbench/server/import/foreign/charx-card'
import { isPng } from '@workbench/server/import/foreign/png-card'
import { type RefusedPath, reasonOf } from './find-files.ts'

const mib = 1024 * 1024

/** The server takes 32 MiB; what is around the file has to fit too. */
const maxFileBytes = 31 * mib

/** Leaves room for what earlier batches have brought, which later ones may refer to. */
const maxBatchBytes = 24 * mib

const maxBatchFiles = 1_000

/** The server takes names of up to 1000 characters; the end of a path says more than its beginning. */
const maxNameLength = 1_000

export type NamedText = Pick<FileToImport, 'name' | 'content'>

export type Batch = readonly FileToImport[]

/**
 * Reads the files into batches that the server takes in one request, one batch in memory at a time.
 *
 * @param refuse - Told of each file that can't be sent.
 */
export async function* readBatches(
  paths: readonly string[],
  refuse: (refused: RefusedPath) => void,
): AsyncGenerator<Batch> {
  let batch: FileToImport[] = []
  let bytes = 0
  for (const path of paths) {
    const read = await readContent(path)
    if ('reason' in read) {
      refuse({ name: path, reason: read.reason })
      continue
    }
    const file = { name: nameOf(path), ...read }
    const size = Buffer.byteLength(JSON.stringify(file)) + 1
    if (size > maxFileBytes) {
      refuse({ name: path, reason: tooBig })
      continue
    }
    if (batch.length > 0 && (bytes + size > maxBatchBytes || batch.length === maxBatchFiles)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(file)
    bytes += size
  }
  if (batch.length > 0) yield batch
}

/** What a file is called in requests and answers. */
export const nameOf = (path: string): string => path.slice(-maxNameLength).toWellFormed()

const tooBig = 'it is above 31 MiB: split it'

type Content = Pick<FileToImport, 'content' | 'encoding'>

async function readContent(path: string): Promise<Content | { reason: string }> {
  try {
    const about = await stat(path)
    if (!about.isFile()) return { reason: 'it is no regular file' }
    if (about.size > maxFileBytes) return { reason: tooBig }
    const bytes = await readFile(path)
    // Which of them carry a card the server knows.
    if (isPng(bytes) || isZip(bytes)) return { content: bytes.toString('base64'), encoding: 'base64' }
    const decoded = decodeText(bytes)
    return 'reason' in decoded ? decoded : { content: decoded.text }
  } catch (error) {
    return { reason: reasonOf(error) }
  }
}
