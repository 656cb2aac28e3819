import type { Verdict } from '../../../models/debate.ts'
import { parseAnswer } from '../../answers/answers.ts'
import { plurality, tiedAnswers, voteTable } from '../../answers/plurality.ts'
import { undecided } from '../../answers/undecided.ts'
import type { DebateState } from '../../plan/debate-state.ts'
import { shortened } from '../../prompts/shortened.ts'
import { synthesisVerdict } from '../synthesis.ts'
import { PanelOptions, seatName } from './panel-options.ts'

export function panelVerdict(state: DebateState): Verdict | null {
  const { verdict } = PanelOptions.parse(state.input.formatOptions)
  if (verdict === 'none') return null
  return verdict === 'poll' ? pollVerdict(state) : synthesisVerdict(state, seatName)
}

function pollVerdict({ calls, input }: DebateState): Verdict {
  const polls = calls.filter(({ role }) => role === 'poll')
  const ballots = polls.flatMap((call) => {
    const ballot = parseAnswer('panel-poll', call.text)
    return ballot === null ? [] : [{ ...ballot, answer: ballot.decision, seat: call.seat }]
  })
  const result = plurality(ballots)
  const votes = {
    ...voteTable(result, polls.length - ballots.length),
    seats: ballots.map(({ seat, answer, confidence }) => ({ seat, answer, confidence })),
  }
  const { winner, groups } = result
  if (groups.length === 0) return undecided('Nobody gave a readable vote.', { votes })
  const tied = tiedAnswers(result)
  const losers = winner === null ? [] : groups.filter((group) => group !== winner)
  return {
    decision: winner?.answer ?? `Tie: ${tied.join(' / ')}`,
    rationale:
      winner?.ballots.find(({ answer }) => answer === winner.answer)?.reason ??
      `${tied.length} decisions have equally many votes and equal confidence.`,
    decidedBy: 'vote',
    votes,
    dissent: losers
      .flatMap((group) => group.ballots)
      .map(({ seat, answer, reason }) => ({
        personaId: seat === null ? null : (input.participants[seat]?.personaId ?? null),
        seat,
        text: shortened(`${answer}: ${reason}`),
      })),
    scores: null,
  }
}
