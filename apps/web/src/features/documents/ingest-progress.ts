import type { Event } from '@workbench/client/models'

/** How far the reading of a document has come. */
export interface IngestProgress {
  /** Of the last event that was looked at. */
  readonly seq: number
  /** Passages that are kept by now. */
  readonly chunks: number
  readonly bytesRead: number
  /** 0: nobody knows yet. */
  readonly sizeBytes: number
}

export const noProgress: IngestProgress = { seq: 0, chunks: 0, bytesRead: 0, sizeBytes: 0 }

/** With what later events of the run say. An attempt that begins anew finds its batches done, so nothing goes back. */
export const withEvents = (before: IngestProgress, events: readonly Event[]): IngestProgress =>
  events.reduce(withEvent, before)

function withEvent(before: IngestProgress, { seq, type, data }: Event): IngestProgress {
  const progress = { ...before, seq: Math.max(before.seq, seq) }
  if (type !== 'StepFinished' || seq <= before.seq) return progress
  return {
    ...progress,
    chunks: before.chunks + numberIn(data.chunks),
    bytesRead: Math.max(before.bytesRead, numberIn(data.bytesRead)),
    sizeBytes: Math.max(before.sizeBytes, numberIn(data.sizeBytes)),
  }
}

const numberIn = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0
