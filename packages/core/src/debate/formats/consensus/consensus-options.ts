import { z } from 'zod'
import type { DebateState } from '../../plan/debate-state.ts'

export const ConsensusOptions = z.strictObject({
  agreement: z
    .int()
    .min(0)
    .max(10)
    .default(5)
    .describe("How ready everybody is to adopt others' views: 0 not at all … 10 at once."),
  neighbours: z
    .int()
    .min(1)
    .max(49)
    .nullable()
    .default(null)
    .describe('How many others each sees, as in a ring; null: all of them.'),
  summary: z
    .boolean()
    .default(false)
    .describe('Everybody reads a summary of all answers of the round before, not the answers themselves.'),
  anonymous: z
    .boolean()
    .default(true)
    .describe('Participants see each other as "Participant A" and so on, not by name.'),
  stopOnUnanimity: z.boolean().default(true).describe('Ends after a round in which all gave one answer.'),
})

export const consensusOptions = ({ formatOptions }: Pick<DebateState['input'], 'formatOptions'>) =>
  ConsensusOptions.parse(formatOptions)

export function consensusSeatName({ input, labels }: DebateState, seat: number): string {
  if (consensusOptions(input).anonymous) return labels[seat] ?? `Participant ${seat}`
  return `${input.participants[seat]?.name ?? 'Participant'} (seat ${seat})`
}
