import type { DebateInput, Turn, Verdict } from '../../models/debate.ts'
import { parseAnswer } from '../answers/answers.ts'
import { undecided } from '../answers/undecided.ts'
import { builtInSpeaker } from '../plan/built-in-speaker.ts'
import type { DebateRecord } from '../plan/debate-record.ts'
import type { DebateState } from '../plan/debate-state.ts'
import type { CallSlot } from '../plan/plan.ts'
import { shortened } from '../prompts/shortened.ts'

/** The judge, else the moderator, else a chair of our own sums up after the discussion. */
export const synthesisSlot = (input: DebateInput): CallSlot => ({
  ...{ phase: 'synthesis', round: input.rounds, seat: null, call: 0, answer: 'panel-synthesis' },
  role: input.judge === null ? 'moderator' : 'judge',
  speaker:
    input.judge ??
    input.moderator ??
    builtInSpeaker(input, 'Chair', 'You chair discussions. You have no opinion of your own on the topic.'),
  ...{ part: null, sees: 'earlier' },
})

type SeatNames = (state: DebateState, seat: number) => string

type SynthesisVerdict = Omit<Verdict, 'scores'> & { readonly scores: { readonly meanStance: number | null } }

/** From this far on the other side a final stance counts as an objection, and below it as doubt. */
const objection = 0.3

/**
 * The summing up, with the dissent that it names and that of speakers it forgot. `votes` are the last stances.
 *
 * @param nameOf - What the prompt of the summing up calls a seat.
 */
export function synthesisVerdict(state: DebateState, nameOf: SeatNames): SynthesisVerdict {
  const { calls, input } = state
  const finals = lastTurns(state)
  const votes = finals.map(({ seat, stance, confidence }) => ({ seat, stance, confidence }))
  const stances = finals.flatMap(({ stance }) => stance ?? [])
  const meanStance =
    stances.length === 0 ? null : stances.reduce((sum, stance) => sum + stance, 0) / stances.length
  const known = { votes, scores: { meanStance } }

  const call = calls.findLast(({ phase }) => phase === 'synthesis')
  const synthesis = call === undefined ? null : parseAnswer('panel-synthesis', call.text)
  if (call === undefined || synthesis === null)
    return { ...undecided('The summing up could not be read.'), ...known }

  const { decision, rationale, stance, dissent } = synthesis
  const named = dissent.map(({ participant, text }) => ({
    seat: seatCalled(state, participant, nameOf),
    text,
  }))
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
      seat,
      text: shortened(text),
    })),
    ...known,
  }
}

/** The last turn of every seat, in the order of the seats. */
export function lastTurns({ turns, input }: DebateRecord): readonly Turn[] {
  const last = new Map(turns.map((turn) => [turn.seat, turn]))
  return input.participants.flatMap(({ seat }) => last.get(seat) ?? [])
}

/** The seat the chair means: by the name the transcript gave, or by its letter or the persona's name alone. */
export function seatCalled(state: DebateState, said: string, nameOf: SeatNames): number | null {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/^participant\s+|\s*\(seat \d+\)$/g, '')
      .trim()
  const found = state.input.participants.find(({ seat }) => plain(nameOf(state, seat)) === plain(said))
  return found?.seat ?? null
}
