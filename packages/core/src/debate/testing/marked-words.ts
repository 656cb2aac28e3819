import type { PlannedCall } from '../plan/planned-call.ts'

/** A word that no prompt has of itself: who reads it has been shown what this call said. */
export const markOf = ({
  phase,
  round,
  seat,
  call,
}: Pick<PlannedCall, 'phase' | 'round' | 'seat' | 'call'>) =>
  `mark-${phase}-${round}-${seat ?? 'x'}-${call}-end`

/** Every mark in a text, each once, in the order of the alphabet. */
export const marksIn = (text: string): readonly string[] => [
  ...new Set(text.match(/mark-[a-z-]+-\d+-(?:\d+|x)-\d+-end/g)?.sort() ?? []),
]
