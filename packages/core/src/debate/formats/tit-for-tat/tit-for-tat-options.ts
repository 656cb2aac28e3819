import { z } from 'zod'
import type { DebateInput } from '../../../models/debate.ts'

const Dissent = z.int().min(0).max(10)

export const TitForTatOptions = z.strictObject({
  dissent: Dissent.default(5).describe(
    'How much the sides contest each other: 0 agrees as soon as the other is right, 10 never agrees. Modest works best.',
  ),
  dissentFor: Dissent.nullable().default(null).describe('Of the affirmative alone; null: `dissent`.'),
  dissentAgainst: Dissent.nullable().default(null).describe('Of the negative alone; null: `dissent`.'),
})

export type TitForTatSide = 'affirmative' | 'negative'

export function dissentOf(
  { formatOptions }: Pick<DebateInput, 'formatOptions'>,
  side: TitForTatSide,
): number {
  const { dissent, dissentFor, dissentAgainst } = TitForTatOptions.parse(formatOptions)
  return (side === 'affirmative' ? dissentFor : dissentAgainst) ?? dissent
}

const timesInTen = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const

/** A level of dissent as a rule for a debater; only the highest forbids to agree with what is right. */
export function dissentRule(level: number): string {
  if (level <= 0) {
    return 'Contest nothing for its own sake: as soon as the other side is right, agree and say so.'
  }
  if (level >= 10) {
    return 'Contest what the other side says in any case: never agree, even where it seems to be right.'
  }
  return `Agree with what is plainly right. Of the points that are open to doubt, contest about ${timesInTen[level - 1]} in ten.`
}
