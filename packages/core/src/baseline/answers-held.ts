import { normalisedAnswer } from '../debate/answers/plurality.ts'
import { isPrivateVote, type PrivateVotePhase } from '../debate/stages/private-votes.ts'
import type { DebateInput, DebateResult, Turn } from '../models/debate.ts'

/** What everybody held before and after a debate, by seat; null where it could not be read: an abstention. */
export interface AnswersHeld {
  readonly before: ReadonlyMap<number, string | null>
  readonly after: ReadonlyMap<number, string | null>
}

type Said = Pick<DebateResult, 'turns' | 'calls'>

/** @returns null when nobody was asked in private. */
export function privateVotesIn({ calls }: Said): AnswersHeld | null {
  const votes = calls.filter(isPrivateVote)
  if (votes.length === 0) return null
  const inPhase = (phase: PrivateVotePhase) =>
    new Map(
      votes.flatMap((call) =>
        call.phase === phase && call.seat !== null ? [[call.seat, shortAnswerIn(call.answer)] as const] : [],
      ),
    )
  return { before: inPhase('vote-before'), after: inPhase('vote-after') }
}

/**
 * The first answer of everybody who gave it blind, and the last one. Only formats whose turns are short answers have
 * them.
 *
 * @returns null when no blind turn gave a short answer.
 */
export function firstAndLastAnswersIn({ participants }: DebateInput, { turns }: Said): AnswersHeld | null {
  const before = new Map<number, string | null>()
  const after = new Map<number, string | null>()
  for (const { seat } of participants) {
    const answering = turns.filter((turn) => turn.seat === seat && turn.answer !== undefined)
    const first = answering[0]
    const last = answering.at(-1)
    if (first === undefined || last === undefined || !isBlind(first)) continue
    before.set(seat, shortAnswerIn(first.answer))
    if (last !== first) after.set(seat, shortAnswerIn(last.answer))
  }
  return [...before.values()].some((answer) => answer !== null) ? { before, after } : null
}

const isBlind = ({ visibleTurns, sees }: Turn) => visibleTurns === 0 || sees?.length === 0

/** As votes and answers of a few words name it. */
const namesOfAnswer = ['answer', 'decision', 'estimate', 'vote'] as const

/** The answer in a structured reply; null where there is none. */
export function shortAnswerIn(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null) return null
  for (const name of namesOfAnswer) {
    const value = (answer as Record<string, unknown>)[name]
    if (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) return String(value)
  }
  return null
}

/** Whether both answered and did not mean the same. */
export const isChange = (before: string | null | undefined, after: string | null | undefined): boolean =>
  typeof before === 'string' &&
  typeof after === 'string' &&
  normalisedAnswer(before) !== normalisedAnswer(after)
