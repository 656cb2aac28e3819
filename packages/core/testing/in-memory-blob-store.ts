import { createHash } from 'node:crypto'
import { untilAborted } from '../src/blobs/until-aborted.ts'
import { BlobTooLargeError, NotFoundError } from '../src/errors.ts'
import type { BlobLedger } from '../src/ports/blob-ledger.ts'
import type { BlobStore } from '../src/ports/blob-store.ts'

const chunkBytes = 64 * 1024

/** @param ledger - Left out: nobody keeps one. */
export function createInMemoryBlobStore(ledger: BlobLedger = { touch: async () => {} }): BlobStore {
  const blobs = new Map<string, Uint8Array>()

  return {
    async put(content, { maxBytes = Number.POSITIVE_INFINITY, signal } = {}) {
      signal?.throwIfAborted()
      const chunks: Uint8Array[] = []
      let sizeBytes = 0
      for await (const chunk of untilAborted(content, signal)) {
        sizeBytes += chunk.length
        if (sizeBytes > maxBytes) throw new BlobTooLargeError(maxBytes)
        // Whoever reads into one buffer again and again overwrites it.
        chunks.push(Uint8Array.from(chunk))
      }
      const bytes = Buffer.concat(chunks)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      await ledger.touch({ sha256, sizeBytes })
      blobs.set(sha256, bytes)
      return { sha256, sizeBytes }
    },

    async get(sha256, range) {
      const bytes = blobs.get(sha256)
      if (bytes === undefined) throw new NotFoundError('blob', sha256)
      return inChunks(range === undefined ? bytes : bytes.subarray(range.start, range.end))
    },

    has: async (sha256) => blobs.has(sha256),

    delete: async (sha256) => void blobs.delete(sha256),
  }
}

async function* inChunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes)
}
