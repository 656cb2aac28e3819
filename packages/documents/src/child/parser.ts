import type { DocumentPart } from '@workbench/core/ports/document-reader'
import type { ReadLimits } from '../read-limits.ts'

/** A file as a parser gets it; its bytes can be taken once, in one of these ways. */
export interface FileToRead {
  readonly name: string
  readonly sizeBytes: number
  readonly limits: ReadLimits
  /** Decoded as it comes, with `\n` at the ends of lines. */
  text(): AsyncIterable<string>
  whole(): Promise<Buffer>
  /** Something that whoever added the file should know. */
  note(words: string): void
}

/** Gives parts in order. Faults are thrown, best as ReadFault. */
export type Parser = (file: FileToRead) => AsyncGenerator<DocumentPart, ParseEnd, void>

export interface ParseEnd {
  /** null where the kind of document has none. */
  readonly pages: number | null
}

export const noPages: ParseEnd = { pages: null }
