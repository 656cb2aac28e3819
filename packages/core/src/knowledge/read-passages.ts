import type { DocumentPart, DocumentReader, DocumentSource } from '../ports/document-reader.ts'
import { createChunker, type Passage } from './chunk-parts.ts'

export interface PassageBatch {
  readonly passages: readonly Passage[]
  /** Characters of the document's text that were read so far. */
  readonly characters: number
}

export interface DocumentSummary {
  readonly mediaType: string
  readonly pages: number | null
  readonly notes: readonly string[]
}

export interface PassageReading {
  /** The next passages, as many as asked for; fewer once the document ends. @throws DocumentError */
  next(limit: number): Promise<PassageBatch>
  /** Once it has ended. */
  summary(): DocumentSummary
  /** Lets go of the document, wherever it stands. */
  close(): Promise<void>
}

/** Reads a document as passages; it is opened when the first of them is asked for. */
export function readPassages(
  reader: DocumentReader,
  source: DocumentSource,
  signal: AbortSignal,
): PassageReading {
  const chunker = createChunker()
  let summary: DocumentSummary | null = null

  async function* read(): AsyncGenerator<Passage> {
    const { mediaType, parts, summary: ofParts } = await reader.open(source, signal)
    for await (const batch of parts) for (const part of batch) yield* chunker.add(storable(part))
    yield* chunker.end()
    summary = { mediaType, ...ofParts() }
  }
  const reading = read()

  return {
    async next(limit) {
      const passages: Passage[] = []
      while (passages.length < limit) {
        const { value, done } = await reading.next()
        if (done) break
        passages.push(value)
      }
      return { passages, characters: chunker.characters() }
    },
    summary() {
      if (summary === null) throw new Error('The document was not read to its end')
      return summary
    },
    async close() {
      await reading.return(undefined)
    },
  }
}

/** Postgres stores neither NUL nor half a character; what stands in for them is as long, so places stay as they are. */
const storable = (part: DocumentPart): DocumentPart => {
  const text = part.text.toWellFormed().replaceAll('\0', '\uFFFD')
  return text === part.text ? part : { ...part, text }
}
