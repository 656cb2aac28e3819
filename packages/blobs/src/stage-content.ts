import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { untilAborted } from '@workbench/core/blobs/until-aborted'
import { BlobTooLargeError } from '@workbench/core/errors'
import type { Blob } from '@workbench/core/ports/blob-store'

/** A stream that came to its end, in a file of its own. */
export interface StagedContent extends Blob {
  readonly path: string
  /** Removes the file, unless somebody renamed it. */
  discard(): Promise<void>
}

export interface StageOptions {
  readonly maxBytes?: number
  readonly signal?: AbortSignal
}

/**
 * Takes a stream into a file while it is hashed: only its end tells what its address is. The file is on the disk once the
 * promise resolves; a stream that breaks leaves none.
 *
 * @throws BlobTooLargeError as soon as there is a byte too many, without reading on.
 */
export async function stageContent(
  folder: string,
  content: AsyncIterable<Uint8Array>,
  { maxBytes = Number.POSITIVE_INFINITY, signal }: StageOptions = {},
): Promise<StagedContent> {
  signal?.throwIfAborted()
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, randomUUID())
  const file = await open(path, 'wx', 0o600)
  const discard = () => rm(path, { force: true })
  try {
    const blob = await write(file, content, maxBytes, signal)
    await file.sync()
    await file.close()
    return { ...blob, path, discard }
  } catch (error) {
    await file.close()
    await discard()
    throw error
  }
}

async function write(
  file: FileHandle,
  content: AsyncIterable<Uint8Array>,
  maxBytes: number,
  signal: AbortSignal | undefined,
): Promise<Blob> {
  const hash = createHash('sha256')
  let sizeBytes = 0
  for await (const chunk of untilAborted(content, signal)) {
    sizeBytes += chunk.length
    if (sizeBytes > maxBytes) throw new BlobTooLargeError(maxBytes)
    hash.update(chunk)
    await writeAll(file, chunk)
  }
  return { sha256: hash.digest('hex'), sizeBytes }
}

/** A single write may take less than it is given. */
async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let at = 0; at < chunk.length; ) {
    const { bytesWritten } = await file.write(chunk, at)
    at += bytesWritten
  }
}
