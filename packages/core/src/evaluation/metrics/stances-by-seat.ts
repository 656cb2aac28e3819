import type { DebateResult, Turn } from '../../models/debate.ts'

interface StatedStance {
  readonly turn: Turn
  /** −1 … 1 */
  readonly stance: number
}

/** What everybody at the table stated, in the order of the transcript; seats that stated nothing are left out. */
export function stancesBySeat(output: DebateResult | null): readonly (readonly StatedStance[])[] {
  const stated = (output?.turns ?? []).flatMap((turn) =>
    turn.stance === null ? [] : { turn, stance: turn.stance },
  )
  return [...Map.groupBy(stated, ({ turn }) => turn.seat).values()]
}

/** First and last stance of everybody who stated one at least twice. */
export const firstAndLastStances = (output: DebateResult | null) =>
  stancesBySeat(output).flatMap((stated) => {
    const [first, last] = [stated[0], stated.at(-1)]
    return first === undefined || last === undefined || first === last ? [] : { first, last }
  })
