import type { Verdict } from '../../models/debate.ts'

/** Somebody was to decide and gave nothing that can be read: said openly, and decided by nobody. */
export const undecided = (
  rationale: string,
  known: Partial<Pick<Verdict, 'votes' | 'dissent' | 'scores'>> = {},
): Verdict => ({
  decision: 'undecided',
  rationale,
  decidedBy: 'nobody',
  votes: null,
  dissent: [],
  scores: null,
  ...known,
})
