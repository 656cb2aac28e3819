import { WorkbenchError } from '../errors.ts'
import type { RunErrorCode } from '../models/run.ts'

/** A piece of a document's text as its structure has it: a paragraph, a heading, a table's rows, a page's lines. */
export interface DocumentPart {
  /** A heading opens a section; `code` and `row` are kept whole where they fit. */
  readonly kind: 'heading' | 'paragraph' | 'list' | 'code' | 'row'
  readonly text: string
  /** Of a heading: 1 to 6. */
  readonly level: number | null
  /** From 1; null where the document has no pages. */
  readonly page: number | null
}

export interface DocumentSource {
  readonly sha256: string
  readonly sizeBytes: number
  /** The name of the file: its ending says what text is meant to be, where the bytes don't. */
  readonly name: string
  /** The media type the sender named; null for none. */
  readonly declaredType: string | null
}

export interface OpenDocument {
  /** What the bytes are. */
  readonly mediaType: string
  /** In order, in batches as they are read: a slow reader slows the parser down, and memory stays flat. */
  readonly parts: AsyncIterable<readonly DocumentPart[]>
  /** Once `parts` has ended. */
  readonly summary: () => { readonly pages: number | null; readonly notes: readonly string[] }
}

/** Reads documents in a process of their own, with limits of time and memory: what is in a file harms nobody else. */
export interface DocumentReader {
  /** @throws DocumentError, here or while `parts` is read. */
  open(source: DocumentSource, signal: AbortSignal): Promise<OpenDocument>
}

export type DocumentErrorCode = Extract<
  RunErrorCode,
  'document_unreadable' | 'document_encrypted' | 'document_too_large' | 'document_type' | 'document_limits'
>

/** A document that can not be read, in words for whoever added it: the file's name and the reason. */
export class DocumentError extends WorkbenchError {
  readonly code: DocumentErrorCode

  constructor(
    code: DocumentErrorCode,
    message: string,
    options: { readonly hint: string; readonly cause?: unknown },
  ) {
    super(message, options)
    this.code = code
  }
}
