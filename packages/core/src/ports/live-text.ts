import type { RunId } from '../models/ids.ts'
import type { TextDelta } from './event-repository.ts'

/** Carries the text of turns being spoken to whoever watches, best effort: it is never the only copy. */
export interface LiveText {
  /** Adds a piece of text. */
  publish(runId: RunId, delta: TextDelta): void
  /** The turn is over or starts anew; its text so far is forgotten. */
  close(runId: RunId, turn: number): void
}
