import { z } from 'zod'
import type { DebateRecord } from '../../plan/debate-record.ts'
import type { FormatFault, FormatNumbers } from '../../plan/format-definition.ts'
import { letterOf } from '../../prompts/letter-of.ts'

export const OpenFloorOptions = z.strictObject({
  anonymous: z
    .boolean()
    .default(true)
    .describe('Speakers see each other as "Participant A" and so on, not by name.'),
  allowRepeats: z.boolean().default(false).describe('Whoever spoke last may be called again at once.'),
  maxShare: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe(
      'Nobody is called for more than this share of the turns so far, rounded up; at least 1/n for n participants, who then all speak equally often.',
    ),
  verdict: z
    .enum(['synthesis', 'none'])
    .default('synthesis')
    .describe('Who decides: a chair who sums up, or nobody.'),
  stopOnConsensus: z
    .boolean()
    .default(true)
    .describe(
      'Ends once the last turns of all participants state a stance of at least 0.5 on the same side.',
    ),
})

/** People write 0.33 for a third. */
const leastShare = (participants: number): number => Math.floor(100 / participants) / 100

export function problemsWithShare({ participants, formatOptions }: FormatNumbers): readonly FormatFault[] {
  const { maxShare } = OpenFloorOptions.parse(formatOptions)
  const least = leastShare(participants.length)
  if (maxShare >= least) return []
  const message = `With ${participants.length} participants maxShare has to be at least ${least}: with less there would be turns that nobody may take.`
  return [{ path: ['formatOptions', 'maxShare'], message }]
}

/**
 * How many turns a seat may have had once this many have been spoken: its share of them, but never less than a fair one.
 *
 * It counts the turns so far and not those of the whole debate: a fork with other `rounds` has to call the same speakers.
 * It grows by one at a time, and at least once in n turns: so there is always somebody but the last speaker who may speak.
 */
export const mostTurnsAmong = (turns: number, participants: number, maxShare: number): number =>
  // Less than a thousandth of a turn is what multiplying decimals leaves behind, as in 0.07 · 100.
  Math.max(Math.ceil(maxShare * turns - 0.001), Math.ceil(turns / participants))

/**
 * How everybody here calls a seat. Letters go by seat and are not dealt by the seed: what a moderator once wrote has to
 * mean the same speaker in a fork with another seed.
 */
export function seatName({ input }: Pick<DebateRecord, 'input'>, seat: number): string {
  if (OpenFloorOptions.parse(input.formatOptions).anonymous) return `Participant ${letterOf(seat)}`
  return `${input.participants[seat]?.name ?? 'Participant'} (seat ${seat})`
}
