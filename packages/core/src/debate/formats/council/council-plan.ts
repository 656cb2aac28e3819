import type { DebateInput } from '../../../models/debate.ts'
import { builtInSpeaker } from '../../plan/built-in-speaker.ts'
import type { DebateRecord } from '../../plan/debate-record.ts'
import { type CallSlot, keyOfSlot, type Plan } from '../../plan/plan.ts'
import { saysSomething } from '../says-something.ts'

const round = 1

/** All answer alone, each ranks the answers of the others, and a chair writes the reply. */
export function councilPlan(input: DebateInput): Plan {
  const answers = input.participants.map(
    (seat): CallSlot => ({
      ...{ role: 'participant', phase: 'answer', round, seat: seat.seat, call: 0, answer: 'text' },
      ...{ speaker: seat, part: seat.role, sees: 'none' },
    }),
  )
  const rankings = input.participants.map(
    (seat): CallSlot => ({
      ...{ role: 'ranker', phase: 'ranking', round, seat: seat.seat, call: 0, answer: 'ranking' },
      ...{ speaker: seat, part: seat.role },
      sees: answers.filter((answer) => answer.seat !== seat.seat).map(keyOfSlot),
    }),
  )
  const chair: CallSlot = {
    ...{ role: 'chair', phase: 'chair', round, seat: null, call: 0, answer: 'text', part: null },
    speaker:
      input.judge ??
      builtInSpeaker(
        input,
        'Chair',
        'You chair a council. You write its reply from what its members have answered, and favour none of them.',
      ),
    sees: answers.map(keyOfSlot),
    quotes: rankings.map(keyOfSlot),
  }
  return {
    discussion: [
      { mode: 'parallel', calls: answers },
      { mode: 'parallel', calls: rankings, choose: whoHasAChoice },
    ],
    closing: [{ mode: 'parallel', calls: [chair], choose: ifAnybodyAnswered }],
  }
}

/** Nobody is asked to rank a single answer. */
const whoHasAChoice = ({ turns }: DebateRecord, calls: readonly CallSlot[]): readonly CallSlot[] => {
  const seats = turns.filter(saysSomething).map(({ seat }) => seat)
  return calls.filter((call) => seats.filter((seat) => seat !== call.seat).length > 1)
}

const ifAnybodyAnswered = ({ turns }: DebateRecord, calls: readonly CallSlot[]): readonly CallSlot[] =>
  turns.some(saysSomething) ? calls : []
