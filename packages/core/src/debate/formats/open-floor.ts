import { z } from 'zod'
import type { DebateInput } from '../../models/debate.ts'
import type { DebateState } from '../debate-state.ts'
import type { Brief, FormatDefinition } from '../format-definition.ts'
import type { Plan } from '../plan.ts'
import type { PlannedCall } from '../planned-call.ts'

const plan = (input: DebateInput): Plan => ({
  discussion: [
    {
      mode: 'parallel',
      calls: input.participants.map((seat) => ({
        ...{ role: 'participant', phase: 'answer', round: 1, seat: seat.seat, call: 0, answer: 'text' },
        ...{ speaker: seat, part: seat.role, sees: 'none' },
      })),
    },
  ],
  closing: [],
})

const brief = (_state: DebateState, _call: PlannedCall): Brief => ({
  ...{ rules: [], facts: [], material: '', task: 'Answer the topic.' },
})

export const openFloor: FormatDefinition = {
  id: 'open-floor',
  name: 'Open floor',
  summary: 'A moderator calls the next speaker by what was said so far, and sees that everybody is heard.',
  visibility: 'Everybody sees the whole transcript.',
  callFormula: '2·n·r at most',
  participants: { min: 2, max: 50 },
  rounds: { default: 2, max: 50, meaning: 'Turns of a participant on average: n·r turns in all.' },
  usesModerator: false,
  usesJudge: false,
  source: 'Selector group chat (AutoGen)',
  stopRule: 'After its rounds.',
  faultsAvoided: [],
  takesPeople: true,
  options: z.strictObject({}),
  plan,
  brief,
  verdict: () => null,
}
