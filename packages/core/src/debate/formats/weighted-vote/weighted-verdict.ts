import type { Verdict } from '../../../models/debate.ts'
import { plurality, type VoteGroup, voteTable } from '../../answers/plurality.ts'
import { undecided } from '../../answers/undecided.ts'
import type { DebateRecord } from '../../plan/debate-record.ts'
import {
  ballotsOf,
  dissentOf,
  lastTurns,
  reasoningOf,
  type ShortBallot,
  seatVotes,
} from '../short-answers.ts'
import { weightOfConfidence } from './weight-of-confidence.ts'

interface WeighedGroup extends VoteGroup<ShortBallot> {
  /** In tenths. */
  readonly weight: number
}

/** The answer whose last votes weigh most; of equally heavy ones that with more confidence behind it, else a tie. */
export function weightedVerdict(record: DebateRecord): Verdict | null {
  if (record.turns.length === 0) return null
  const { abstentions, seats } = seatVotes(record)
  const groups = plurality(ballotsOf(lastTurns(record)))
    .groups.map(weighed)
    .sort(compare)
  const [first] = groups
  const votes = {
    counts: voteTable({ groups, winner: null }, abstentions).counts.map((count, place) => ({
      ...count,
      weight: (groups[place]?.weight ?? 0) / 10,
    })),
    abstentions,
    seats,
  }
  if (first === undefined) return undecided('None of the answers could be read.', { votes })

  const tied = groups.filter((group) => compare(group, first) === 0)
  const isDecided = tied.length === 1
  return {
    decision: isDecided ? first.answer : `Tie: ${tied.map(({ answer }) => answer).join(' / ')}`,
    rationale: isDecided
      ? reasoningOf(first)
      : `${tied.length} answers have equal weight and equal confidence.`,
    decidedBy: 'weighted-vote',
    votes,
    dissent: dissentOf(groups.filter((group) => !tied.includes(group))),
    scores: null,
  }
}

const weighed = (group: VoteGroup<ShortBallot>): WeighedGroup => ({
  ...group,
  weight: group.ballots.reduce((sum, { confidence }) => sum + weightOfConfidence(confidence), 0),
})

/** Heaviest first. Sums of decimals are compared to the sixth place. */
const compare = (a: WeighedGroup, b: WeighedGroup) =>
  b.weight - a.weight || Number((b.confidence - a.confidence).toFixed(6))
