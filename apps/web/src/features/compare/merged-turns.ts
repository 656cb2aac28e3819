import type { Comparison, Turn } from '@workbench/client/models'

export interface MergedTurn {
  readonly index: number
  readonly reference: Turn | null
  /** In the order of the columns after the first; undefined while a comparison is not there yet. */
  readonly others: readonly (OtherTurn | undefined)[]
}

export interface OtherTurn {
  readonly turn: Turn | null
  /** With the turn of the first column; null when a side is missing. */
  readonly similarity: number | null
  /** It was spoken once for both. */
  readonly isShared: boolean
}

const nobody: OtherTurn = { turn: null, similarity: null, isShared: false }

/** Turns of several runs by index, each beside the same one of the first run. */
export function mergedTurns(comparisons: readonly (Comparison | undefined)[]): readonly MergedTurn[] {
  const byIndex = comparisons.map(
    (comparison) => comparison && new Map(comparison.turns.map((turn) => [turn.index, turn])),
  )
  const indexes = new Set(byIndex.flatMap((turns) => (turns === undefined ? [] : [...turns.keys()])))
  return [...indexes]
    .sort((a, b) => a - b)
    .map((index) => ({
      index,
      reference: byIndex.map((turns) => turns?.get(index)?.a ?? null).find((turn) => turn !== null) ?? null,
      others: byIndex.map((turns, place) => {
        if (turns === undefined) return undefined
        const compared = turns.get(index)
        if (compared === undefined) return nobody
        const isShared = index < (comparisons[place]?.sharedTurns ?? 0)
        return { turn: compared.b, similarity: compared.similarity, isShared }
      }),
    }))
}

/** How many turns, from the first, all of them share. */
export function sharedByAll(comparisons: readonly (Comparison | undefined)[]): number {
  const shared = comparisons.map((comparison) => comparison?.sharedTurns ?? 0)
  return shared.length === 0 ? 0 : Math.min(...shared)
}
