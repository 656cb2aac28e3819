import type { DebateInput, Verdict } from '@workbench/client/models'

// From this far on a side a stance is one.
const side = 0.3

/** What stands in place of dissent; null where nobody else was there to disagree. */
export function noDissentWords(
  { decidedBy, votes }: Pick<Verdict, 'decidedBy' | 'votes'>,
  { participants }: Pick<DebateInput, 'participants'>,
): string | null {
  if (participants.length < 2) return null
  if (decidedBy === 'nobody') return 'There is no decision to disagree with.'
  return standOnBothSides(votes) ? 'None was named, though they stand on both sides.' : 'Nobody disagrees.'
}

/** Whether the last stances, where those are what the votes are, speak against each other. */
function standOnBothSides(votes: unknown): boolean {
  if (!Array.isArray(votes)) return false
  const stances = votes.map((vote: { readonly stance?: unknown } | null) => vote?.stance)
  const isThere = (on: (stance: number) => boolean) =>
    stances.some((stance) => typeof stance === 'number' && on(stance))
  return isThere((stance) => stance >= side) && isThere((stance) => stance <= -side)
}
