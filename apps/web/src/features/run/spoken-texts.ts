import type { TextDelta } from '@workbench/client/live/live-stream'
import { addDelta, type SpokenText, silence } from '@workbench/client/live/spoken-text'

export type SpokenTexts = ReturnType<typeof createSpokenTexts>

/**
 * The texts of turns that are being spoken, outside of React: a piece of text redraws its own turn and nothing else.
 * Readers see what had come when `publish` was last called.
 */
export function createSpokenTexts() {
  const coming = new Map<number, SpokenText>()
  const shown = new Map<number, SpokenText>()
  const listeners = new Map<number, Set<() => void>>()

  return {
    add(delta: TextDelta) {
      coming.set(delta.turn, addDelta(coming.get(delta.turn) ?? silence, delta))
    },
    /** The turn is finished: its text is in the run now. */
    close(turn: number) {
      coming.delete(turn)
    },
    clear() {
      coming.clear()
    },
    /** Shows what came since. */
    publish() {
      for (const turn of new Set([...shown.keys(), ...coming.keys()])) {
        const next = coming.get(turn)
        if (next === shown.get(turn)) continue
        if (next === undefined) shown.delete(turn)
        else shown.set(turn, next)
        for (const listener of listeners.get(turn) ?? []) listener()
      }
    },
    textOf: (turn: number): SpokenText => shown.get(turn) ?? silence,
    subscribe(turn: number, listener: () => void): () => void {
      const all = listeners.get(turn) ?? new Set()
      listeners.set(turn, all.add(listener))
      return () => {
        all.delete(listener)
        if (all.size === 0) listeners.delete(turn)
      }
    },
  }
}
