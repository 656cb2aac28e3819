import type { Turn } from '../../../models/debate.ts'
import { answerSchemas } from '../../answers/answers.ts'
import type { DebateRecord } from '../../plan/debate-record.ts'
import { scaleOf } from './delphi-options.ts'
import type { Estimates } from './delphi-statistics.ts'

/** A turn whose estimate could be read and lies on the scale. */
export interface ExpertEstimate {
  readonly turn: Turn
  readonly estimate: number
  readonly confidence: number | null
  readonly reasons: string
}

/** @returns null for an abstention: nothing readable, or no value of the scale. */
export function estimateOf({ input }: Pick<DebateRecord, 'input'>, turn: Turn): ExpertEstimate | null {
  const said = answerSchemas.estimate.safeParse(turn.answer).data
  const scale = scaleOf(input)
  if (said === undefined) return null
  if (scale !== null && (said.estimate < scale.min || said.estimate > scale.max)) return null
  return { turn, ...said }
}

export const estimatesIn = (
  record: Pick<DebateRecord, 'input'>,
  turns: readonly Turn[],
): readonly ExpertEstimate[] => turns.flatMap((turn) => estimateOf(record, turn) ?? [])

/** What each seat estimated in a round. */
export function estimatesOfRound(
  { input, turns }: Pick<DebateRecord, 'input' | 'turns'>,
  round: number,
): Estimates {
  const bySeat = new Map(turns.filter((turn) => turn.round === round).map((turn) => [turn.seat, turn]))
  return input.participants.map(({ seat }) => {
    const turn = bySeat.get(seat)
    return turn === undefined ? null : (estimateOf({ input }, turn)?.estimate ?? null)
  })
}

/** Numbers alone, for statistics. */
export const given = (estimates: Estimates): readonly number[] =>
  estimates.filter((estimate) => estimate !== null)
