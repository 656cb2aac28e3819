import { readFile, stat } from 'node:fs/promises'
import { type RefusedPath, reasonOf } from './find-files.ts'

export interface NamedText {
  readonly name: string
  readonly content: string
}

/** The server takes 32 MiB; what is around the files has to fit too. */
const maxBatchBytes = 31 * 1024 * 1024

export type Batch = readonly NamedText[]

/**
 * Reads the files into batches that the server takes in one request, one batch in memory at a time.
 *
 * @param refuse - Told of each file that can't be sent.
 */
export async function* readBatches(
  paths: readonly string[],
  refuse: (refused: RefusedPath) => void,
): AsyncGenerator<Batch> {
  let batch: NamedText[] = []
  let bytes = 0
  for (const path of paths) {
    const text = await readText(path)
    if ('reason' in text) {
      refuse({ name: path, reason: text.reason })
      continue
    }
    const file = { name: path, content: text.content }
    const size = Buffer.byteLength(JSON.stringify(file)) + 1
    if (size > maxBatchBytes) {
      refuse({ name: path, reason: 'it is above 32 MiB: split it' })
      continue
    }
    if (bytes + size > maxBatchBytes) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(file)
    bytes += size
  }
  if (batch.length > 0) yield batch
}

async function readText(path: string): Promise<{ content: string } | { reason: string }> {
  try {
    const about = await stat(path)
    if (!about.isFile()) return { reason: 'it is no regular file' }
    if (about.size > maxBatchBytes) return { reason: 'it is above 32 MiB: split it' }
    const bytes = await readFile(path)
    return { content: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch (error) {
    return { reason: error instanceof TypeError ? 'it is no text in UTF-8' : reasonOf(error) }
  }
}
