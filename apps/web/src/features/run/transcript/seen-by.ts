import type { Turn } from '@workbench/client/models'

/** Which later turns were written with a turn in view. */
export interface SeenBy {
  readonly turns: readonly Turn[]
  /** Later turns of which it is not known what they saw. */
  readonly unknown: readonly Turn[]
  /** Later turns that were written without it. */
  readonly without: readonly Turn[]
}

/** A turn's prompt quotes the first `visibleTurns` turns of the transcript: those of lower index were seen. */
export function seenBy(index: number, turns: readonly Turn[]): SeenBy {
  const later = turns.filter((turn) => turn.index > index)
  return {
    turns: later.filter(({ visibleTurns }) => visibleTurns !== null && visibleTurns > index),
    unknown: later.filter(({ visibleTurns }) => visibleTurns === null),
    without: later.filter(({ visibleTurns }) => visibleTurns !== null && visibleTurns <= index),
  }
}
