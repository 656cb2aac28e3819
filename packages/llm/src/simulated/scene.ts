import type { Chance } from './chance.ts'
import type { ReadPrompt, Side } from './read-prompt.ts'

/** Everything an answer is made of. */
export interface Scene {
  readonly prompt: ReadPrompt
  readonly chance: Chance
  /** -1 against … 1 for. */
  readonly leaning: number
  readonly side: Side
  /** 0 … 1. */
  readonly confidence: number
  /** About so many in a speech. */
  readonly words: number
  readonly atMostWords: number
  readonly maxOutputTokens: number
}
