import { z } from 'zod'
import type { DebateState } from '../../plan/debate-state.ts'

export const PanelOptions = z.strictObject({
  blindFirstRound: z
    .boolean()
    .default(true)
    .describe('Everybody speaks in the first round without seeing the others, all at once.'),
  anonymous: z
    .boolean()
    .default(true)
    .describe('Speakers see each other as "Participant A" and so on, not by name.'),
  verdict: z
    .enum(['synthesis', 'poll', 'none'])
    .default('synthesis')
    .describe('Who decides: a chair who sums up, a private vote of everybody, or nobody.'),
  stopOnConsensus: z
    .boolean()
    .default(true)
    .describe('Ends after a round in which all state a stance of at least 0.5 on the same side.'),
})

/** How this panel calls a seat, to speakers and chair alike. */
export function seatName({ input, labels }: DebateState, seat: number): string {
  if (PanelOptions.parse(input.formatOptions).anonymous) return labels[seat] ?? `Participant ${seat}`
  return `${input.participants[seat]?.name ?? 'Participant'} (seat ${seat})`
}
