import type { DocumentPart } from '@workbench/core/ports/document-reader'
import type { ReadLimits } from '../read-limits.ts'
import type { Fault } from './read-fault.ts'

/** The first line of the child's standard input; the file's bytes follow it. */
export interface Header {
  readonly name: string
  readonly sizeBytes: number
  readonly declaredType: string | null
  readonly limits: ReadLimits
}

/** A line of the child's standard output: `open`, then any number of `parts`, then `end`; or a `fault` at any time. */
export type Frame =
  | { readonly open: { readonly mediaType: string } }
  | { readonly parts: readonly DocumentPart[] }
  | { readonly end: { readonly pages: number | null; readonly notes: readonly string[] } }
  | { readonly fault: Fault }

/** Of one part; longer ones come in several. */
export const partCharacters = 16_384
/** Of a frame, about; it ends with the part that passes this. */
export const frameCharacters = 65_536
/** Of a line: JSON may write a character as six. */
export const lineBytes = 1024 * 1024
