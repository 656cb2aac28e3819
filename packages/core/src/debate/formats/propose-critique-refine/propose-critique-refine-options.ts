import { z } from 'zod'
import type { DebateInput } from '../../../models/debate.ts'
import type { FormatFault, FormatNumbers } from '../../plan/format-definition.ts'

export const ProposeCritiqueRefineOptions = z.strictObject({
  critics: z
    .int()
    .min(1)
    .nullable()
    .default(null)
    .describe(
      'How many others criticise each proposal, at most all of them; null: all. With fewer, the critics of a proposal change from round to round.',
    ),
})

export function problemsWithCritics({ participants, formatOptions }: FormatNumbers): readonly FormatFault[] {
  const { critics } = ProposeCritiqueRefineOptions.parse(formatOptions)
  const others = participants.length - 1
  if (critics === null || critics <= others) return []
  const message = `Each proposal is criticised by others: with ${participants.length} participants, 1 to ${others} of them, not ${critics}.`
  return [{ path: ['formatOptions', 'critics'], message }]
}

/**
 * Whose proposals a seat criticises in a round, in the order of its calls. Seats stand in a ring; everybody takes the next
 * ones along it, and goes on in the next round where this one has left off, so that each proposal has as many critics.
 *
 * The ring is that of the seats and not dealt by the seed: in a fork with another seed the critiques that it shares with its
 * parent have to be critiques of the same proposals.
 */
export function criticisedBy(
  { participants, formatOptions }: Pick<DebateInput, 'participants' | 'formatOptions'>,
  seat: number,
  round: number,
): readonly number[] {
  const others = participants.length - 1
  const critics = Math.min(ProposeCritiqueRefineOptions.parse(formatOptions).critics ?? others, others)
  return Array.from({ length: critics }, (_, call) => {
    const step = 1 + (((round - 1) * critics + call) % others)
    return (seat + step) % participants.length
  })
}
