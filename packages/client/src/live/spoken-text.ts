import type { TextDelta } from './live-stream.ts'

/** The text of a turn while it is spoken. */
export interface SpokenText {
  readonly attempt: number
  readonly text: string
  /** Rises whenever what was there before is void. */
  readonly restarts: number
}

export const silence: SpokenText = { attempt: 0, text: '', restarts: 0 }

/**
 * Adds a piece of text where it belongs. A higher attempt makes what came before void; a piece of an earlier
 * attempt, or one with a gap before it, is dropped: the finished turn brings the whole text anyway.
 */
export function addDelta(spoken: SpokenText, { attempt, offset, text }: TextDelta): SpokenText {
  if (attempt < spoken.attempt) return spoken
  const restarted = attempt > spoken.attempt && spoken.text !== ''
  const before = attempt > spoken.attempt ? '' : spoken.text
  const restarts = spoken.restarts + (restarted ? 1 : 0)
  if (offset > before.length) return { attempt, text: before, restarts }
  return { attempt, text: before + text.slice(before.length - offset), restarts }
}
