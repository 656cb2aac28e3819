import type { Document, Event } from '@workbench/client/models'
import { isPlainText } from './document-kind.ts'

/** How far the reading of a document has come. */
export interface IngestProgress {
  /** Of the last event that was looked at. */
  readonly seq: number
  /** Passages that are kept by now. */
  readonly chunks: number
  /** Of the text that was read by now. */
  readonly characters: number
}

export const noProgress: IngestProgress = { seq: 0, chunks: 0, characters: 0 }

/**
 * With what later events of the run say. Each batch tells what there is in all so far; an attempt that begins anew tells
 * it again, so nothing goes back.
 */
export const withEvents = (before: IngestProgress, events: readonly Event[]): IngestProgress =>
  events.reduce(withEvent, before)

function withEvent(before: IngestProgress, { seq, type, data }: Event): IngestProgress {
  const progress = { ...before, seq: Math.max(before.seq, seq) }
  if (type !== 'StepFinished' || seq <= before.seq) return progress
  return {
    ...progress,
    chunks: Math.max(before.chunks, numberIn(data.chunks)),
    characters: Math.max(before.characters, numberIn(data.characters)),
  }
}

/**
 * How much of a document was read, 0 … 1: of text, characters are about as many as the file has bytes; of other files
 * nobody knows, which is null.
 */
export function shareRead(
  { characters }: Pick<IngestProgress, 'characters'>,
  document: Pick<Document, 'mediaType' | 'title' | 'sizeBytes'>,
): number | null {
  if (!isPlainText(document) || document.sizeBytes === 0) return null
  return Math.min(1, characters / document.sizeBytes)
}

const numberIn = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0
