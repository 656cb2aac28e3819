import type { Turn, Verdict } from '../../models/debate.ts'
import { parseAnswer } from '../answers.ts'
import type { DebateState } from '../debate-state.ts'
import { plurality, tiedAnswers, voteTable } from '../plurality.ts'
import { shortened } from '../shortened.ts'
import { undecided } from '../undecided.ts'
import { PanelOptions, seatName } from './panel-options.ts'

/** From this far on the other side a final stance counts as an objection, and below it as doubt. */
const objection = 0.3

export function panelVerdict(state: DebateState): Verdict | null {
  const { verdict } = PanelOptions.parse(state.input.formatOptions)
  if (verdict === 'none') return null
  return verdict === 'poll' ? pollVerdict(state) : synthesisVerdict(state)
}

function synthesisVerdict(state: DebateState): Verdict {
  const { calls, input } = state
  const finals = finalTurns(state)
  const votes = finals.map(({ seat, stance, confidence }) => ({ seat, stance, confidence }))
  const stances = finals.flatMap(({ stance }) => stance ?? [])
  const meanStance =
    stances.length === 0 ? null : stances.reduce((sum, stance) => sum + stance, 0) / stances.length
  const known = { votes, scores: { meanStance } }

  const call = calls.findLast(({ phase }) => phase === 'synthesis')
  const synthesis = call === undefined ? null : parseAnswer('panel-synthesis', call.text)
  if (call === undefined || synthesis === null) return undecided('The summing up could not be read.', known)

  const { decision, rationale, stance, dissent } = synthesis
  const named = dissent.map(({ participant, text }) => ({ seat: seatCalled(state, participant), text }))
  const side = stance ?? meanStance ?? 0
  const unnamed = finals.filter(
    (turn) =>
      (turn.stance ?? 0) * side < 0 &&
      Math.abs(turn.stance ?? 0) >= objection &&
      named.every(({ seat }) => seat !== turn.seat),
  )
  return {
    decision,
    rationale,
    decidedBy: call.role,
    dissent: [...named, ...unnamed].map(({ seat, text }) => ({
      personaId: seat === null ? null : (input.participants[seat]?.personaId ?? null),
      text: shortened(text),
    })),
    ...known,
  }
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
        text: shortened(`${answer}: ${reason}`),
      })),
    scores: null,
  }
}

/** The last turn of every seat, in the order of the seats. */
function finalTurns({ turns, input }: DebateState): readonly Turn[] {
  const last = new Map(turns.map((turn) => [turn.seat, turn]))
  return input.participants.flatMap(({ seat }) => last.get(seat) ?? [])
}

/** The seat the chair means: by the name the transcript gave, or by its letter or the persona's name alone. */
function seatCalled(state: DebateState, said: string): number | null {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/^participant\s+|\s*\(seat \d+\)$/g, '')
      .trim()
  const found = state.input.participants.find(({ seat }) => plain(seatName(state, seat)) === plain(said))
  return found?.seat ?? null
}
