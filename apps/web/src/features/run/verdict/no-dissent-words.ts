import type { DebateInput, Verdict } from '@workbench/client/models'

/** What stands in place of dissent; null where nobody else was there to disagree. */
export function noDissentWords(
  { decidedBy }: Pick<Verdict, 'decidedBy'>,
  { participants }: Pick<DebateInput, 'participants'>,
): string | null {
  if (participants.length < 2) return null
  return decidedBy === 'nobody' ? 'There is no decision to disagree with.' : 'Nobody disagrees.'
}
