import type { AuxiliaryCall, DebateInput } from '@workbench/client/models'
import { isPrivateVote } from '../transcript/transcript-items.ts'
import { isObject, nameOf, sure } from './figures.ts'

/** What somebody voted before and after, where only the page sees it. */
export interface PrivateVote {
  readonly seat: number
  readonly name: string
  /** null: not asked yet. */
  readonly before: string | null
  readonly after: string | null
  readonly isChanged: boolean
}

/** Private votes by seat; empty when nobody was asked. */
export function privateVotes(
  calls: readonly AuxiliaryCall[],
  input: Pick<DebateInput, 'participants'>,
): readonly PrivateVote[] {
  const votes = calls.filter(isPrivateVote)
  const seats = [...new Set(votes.flatMap(({ seat }) => (seat === null ? [] : [seat])))].sort((a, b) => a - b)
  return seats.map((seat) => {
    const of = (phase: string) => votes.find((vote) => vote.seat === seat && vote.phase === phase)
    const [before, after] = [of('vote-before'), of('vote-after')]
    const [first, second] = [answerIn(before), answerIn(after)]
    return {
      seat,
      name: nameOf(input, seat),
      before: wordsOf(before),
      after: wordsOf(after),
      isChanged: first !== null && second !== null && plain(first) !== plain(second),
    }
  })
}

function answerIn(vote: AuxiliaryCall | undefined): string | null {
  return vote !== undefined && isObject(vote.answer) && typeof vote.answer.answer === 'string'
    ? vote.answer.answer
    : null
}

function wordsOf(vote: AuxiliaryCall | undefined): string | null {
  if (vote === undefined) return null
  const answer = answerIn(vote)
  if (answer === null) return vote.refused ? 'declined' : 'could not be read'
  return `${answer}${isObject(vote.answer) ? sure(vote.answer.confidence) : ''}`
}

const plain = (answer: string) =>
  answer
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '')
