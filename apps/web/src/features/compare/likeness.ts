import type { Turn } from '@workbench/client/models'
import type { Side } from './compare-search.ts'
import type { OtherTurn } from './merged-turns.ts'
import { longestForWords } from './word-diff.ts'

/** Below this, nearly every word would be marked. */
export const leastAlike = 0.2

/** How a turn is beside the same one of the first run: `the same words`, `64 % alike`, `only in B`. */
export function likeness(
  reference: Turn | null,
  { turn, similarity, isShared }: OtherTurn,
  side: Side,
): string {
  if (reference === null) return turn === null ? 'in neither' : `not in A, only in ${side.toUpperCase()}`
  if (turn === null) return `in A, not in ${side.toUpperCase()}`
  if (isShared) return 'shared, spoken once'
  if (reference.text === turn.text) return 'the same words'
  const percent = `${Math.round((similarity ?? 0) * 100)} % alike`
  const isPlain =
    (similarity ?? 0) < leastAlike || Math.max(reference.text.length, turn.text.length) > longestForWords
  return isPlain ? `${percent}: not compared word by word` : percent
}
