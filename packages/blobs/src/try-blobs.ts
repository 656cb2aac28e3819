import { randomBytes } from 'node:crypto'
import type { BlobStore } from '@workbench/core/ports/blob-store'

/**
 * Puts something, reads it and deletes it again.
 *
 * @throws whatever the store says, or that it gave back something else.
 */
export async function tryBlobs(store: BlobStore): Promise<void> {
  const content = randomBytes(16)
  const { sha256 } = await store.put(oneChunk(content))
  try {
    const chunks: Uint8Array[] = []
    for await (const chunk of await store.get(sha256)) chunks.push(chunk)
    if (!Buffer.concat(chunks).equals(content))
      throw new Error('It gave back something else than it was given.')
  } finally {
    await store.delete(sha256)
  }
}

async function* oneChunk(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content
}
