import { plurality } from '../debate/answers/plurality.ts'
import type { DebateResult } from '../models/debate.ts'
import type { PrivateVoteCounts } from '../models/debate-baseline.ts'
import { type AnswersHeld, isChange, privateVotesIn } from './answers-held.ts'

/** What everybody held in private before and after a debate, counted; null when nobody was asked. */
export function privateVoteCounts(result: Pick<DebateResult, 'turns' | 'calls'>): PrivateVoteCounts | null {
  const held = privateVotesIn(result)
  if (held === null) return null
  const { before, after } = held
  const seats = [...new Set([...before.keys(), ...after.keys()])]
  const given = (votes: AnswersHeld['before']) => seats.filter((seat) => typeof votes.get(seat) === 'string')
  return {
    before: countsOf(before),
    after: countsOf(after),
    voters: seats.length,
    changed: seats.filter((seat) => isChange(before.get(seat), after.get(seat))).length,
    abstentions: {
      before: seats.length - given(before).length,
      after: seats.length - given(after).length,
    },
  }
}

const countsOf = (votes: AnswersHeld['before']): PrivateVoteCounts['before'] => {
  const ballots = [...votes.values()].flatMap((answer) =>
    answer === null ? [] : [{ answer, confidence: null }],
  )
  return plurality(ballots).groups.map((group) => ({ answer: group.answer, votes: group.ballots.length }))
}
