import type { Turn } from '../../models/debate.ts'
import type { PersonaId } from '../../models/ids.ts'
import { answerSchemas } from '../answers/answers.ts'
import { normalisedAnswer, type Vote, type VoteGroup } from '../answers/plurality.ts'
import type { DebateRecord } from '../plan/debate-record.ts'
import { shortened } from '../prompts/shortened.ts'

// What formats share whose turns are short answers that are counted.

/** A turn's answer, ready to be counted. */
export interface ShortBallot extends Vote {
  readonly seat: number
  readonly personaId: PersonaId | null
  readonly reasoning: string
}

/** @returns null for a turn that gave no readable answer: an abstention. */
export function ballotOf({ answer, seat, personaId }: Turn): ShortBallot | null {
  const said = answerSchemas['single-answer'].safeParse(answer).data
  return said === undefined ? null : { ...said, seat, personaId }
}

export const ballotsOf = (turns: readonly Turn[]): readonly ShortBallot[] =>
  turns.flatMap((turn) => ballotOf(turn) ?? [])

/** The last turn of every seat that has spoken, in the order of the seats. */
export function lastTurns({ turns, input }: DebateRecord): readonly Turn[] {
  const last = new Map(turns.map((turn) => [turn.seat, turn]))
  return input.participants.flatMap(({ seat }) => last.get(seat) ?? [])
}

/** Whether all ballots give one answer; one ballot alone agrees with nobody. */
export const areEqual = (ballots: readonly Vote[]): boolean =>
  ballots.length >= 2 && new Set(ballots.map(({ answer }) => normalisedAnswer(answer))).size === 1

/** What everybody who has spoken answered last; null could not be read. */
export function seatVotes(record: DebateRecord) {
  const seats = lastTurns(record).map((turn) => {
    const { answer = null, confidence = null } = ballotOf(turn) ?? {}
    return { seat: turn.seat, answer, confidence }
  })
  return { abstentions: seats.filter(({ answer }) => answer === null).length, seats }
}

/** Why its most confident supporter gave this answer. */
export const reasoningOf = ({ ballots }: VoteGroup<ShortBallot>): string =>
  ballots.reduce((best, ballot) => ((ballot.confidence ?? 0) > (best.confidence ?? 0) ? ballot : best))
    .reasoning

/** Everybody who gave one of these answers, with the reason. */
export const dissentOf = (groups: readonly VoteGroup<ShortBallot>[]) =>
  groups
    .flatMap(({ ballots }) => ballots)
    .map(({ personaId, seat, answer, reasoning }) => ({
      personaId,
      seat,
      text: shortened(reasoning === '' ? answer : `${answer}: ${reasoning}`),
    }))
