import type { Turn } from '../models/debate.ts'
import type { Run } from '../models/run.ts'

type Forkable = Pick<Run, 'id' | 'forkedFrom'>

/** A fork copies turns as they are; a second one with the same text would have been spoken at another time. */
const isSame = (a: Turn, b: Turn | undefined): boolean =>
  a.startedAt === b?.startedAt && a.latencyMs === b.latencyMs && a.speaker === b.speaker && a.text === b.text

/**
 * How many turns, from the first, were spoken once for both runs: a fork and its parent share those before the fork,
 * forks of one run those before the earlier fork, however many forks lie in between.
 *
 * @returns 0 when neither is a fork.
 */
export function sharedTurns(
  a: Forkable & { readonly turns: readonly Turn[] },
  b: Forkable & { readonly turns: readonly Turn[] },
): number {
  if (a.id === b.id) return a.turns.length
  const atMost = Math.max(a.forkedFrom?.turn ?? 0, b.forkedFrom?.turn ?? 0)
  const first = a.turns.slice(0, atMost)
  const differing = first.findIndex((turn, index) => !isSame(turn, b.turns[index]))
  return differing === -1 ? first.length : differing
}
