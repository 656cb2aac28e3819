import type { IngestInput } from '../models/document.ts'
import type { ChunkWrite } from '../ports/run-journal.ts'
import { createPassageIds, type HashText } from './passage-ids.ts'
import type { PassageReading } from './read-passages.ts'

export interface ChunkBatch {
  readonly chunks: readonly ChunkWrite[]
  /** Of the document's text so far. */
  readonly characters: number
  /** Hash of what is in it: whoever resumes must read the very same. */
  readonly digest: string
}

/** Passages at a time: some 300 KB of text, one statement. */
export const batchSize = 512

/** @returns what gives the next passages of a document as they are stored; fewer than `batchSize` are the last ones. */
export function createChunkBatches(
  { documentId, generation }: Pick<IngestInput, 'documentId' | 'generation'>,
  reading: Pick<PassageReading, 'next'>,
  hashText: HashText,
): () => Promise<ChunkBatch> {
  const idOf = createPassageIds(documentId, hashText)
  let ordinal = 0
  return async () => {
    const { passages, characters } = await reading.next(batchSize)
    const chunks = passages.map((passage) => {
      const hash = hashText(passage.text)
      return { id: idOf(hash), documentId, generation, ordinal: ordinal++, hash, ...passage }
    })
    return { chunks, characters, digest: hashText(chunks.map(({ id }) => id).join(' ')) }
  }
}
