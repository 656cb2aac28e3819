import { type Answer, parseAnswer } from '../../answers/answers.ts'
import type { DebateRecord } from '../../plan/debate-record.ts'

export interface RoundRuling {
  readonly round: number
  /** null for one that can't be read: the moderator abstained. */
  readonly ruling: Answer<'pair-ruling'> | null
}

export const rulingsOf = ({ calls }: Pick<DebateRecord, 'calls'>): readonly RoundRuling[] =>
  calls
    .filter(({ phase }) => phase === 'ruling')
    .map(({ round, text }) => ({ round, ruling: parseAnswer('pair-ruling', text) }))

/** The ruling that prefers a side. It is the flag that counts: a moderator may name an answer and prefer nobody yet. */
export function decidingRuling(record: Pick<DebateRecord, 'calls'>): Answer<'pair-ruling'> | null {
  return rulingsOf(record).find(({ ruling }) => ruling?.preference === true)?.ruling ?? null
}
