import type { Verdict } from '../../../models/debate.ts'
import { normalisedAnswer, plurality, tiedAnswers, type Vote, voteTable } from '../../answers/plurality.ts'
import { undecided } from '../../answers/undecided.ts'
import type { DebateRecord } from '../../plan/debate-record.ts'
import { ballotsOf, dissentOf, lastTurns, reasoningOf, seatVotes } from '../short-answers.ts'

/** The answer that most gave last; of equally many, the one with more confidence behind it, else a tie. */
export function consensusVerdict(record: DebateRecord): Verdict | null {
  if (record.turns.length === 0) return null
  const result = plurality(ballotsOf(lastTurns(record)))
  const { winner, groups } = result
  const { abstentions, seats } = seatVotes(record)
  const votes = { ...voteTable(result, abstentions), seats }
  const scores = { agreementByRound: agreementByRound(record) }
  if (groups.length === 0) return undecided('None of the answers could be read.', { votes, scores })

  const tied = tiedAnswers(result)
  return {
    decision: winner?.answer ?? `Tie: ${tied.join(' / ')}`,
    rationale:
      winner === null
        ? `${tied.length} answers have equally many votes and equal confidence.`
        : reasoningOf(winner),
    decidedBy: 'vote',
    votes,
    dissent: dissentOf(
      groups.filter((group) => group !== winner && !(winner === null && tied.includes(group.answer))),
    ),
    scores,
  }
}

/** Of each round that has been begun. */
const agreementByRound = ({ turns }: DebateRecord): (number | null)[] =>
  [...Map.groupBy(turns, ({ round }) => round)]
    .sort(([a], [b]) => a - b)
    .map(([, ofRound]) => shareOfAgreeingPairs(ballotsOf(ofRound)))

/** @returns null where fewer than two could be read: there is no pair. */
export function shareOfAgreeingPairs(ballots: readonly Vote[]): number | null {
  const pairs = (count: number) => (count * (count - 1)) / 2
  if (ballots.length < 2) return null
  const groups = Map.groupBy(ballots, ({ answer }) => normalisedAnswer(answer))
  const agreeing = [...groups.values()].reduce((sum, group) => sum + pairs(group.length), 0)
  return agreeing / pairs(ballots.length)
}
