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

export const referees: FormatDefinition = {
  id: 'referees',
  name: 'Referees',
  summary: 'A team of referees discusses one or two texts and scores them.',
  visibility: 'One by one: everything so far; all at once: earlier rounds, or their summary.',
  callFormula: 'n·r + (shared summary: r − 1)',
  participants: { min: 2, max: 50 },
  rounds: { default: 2, max: 50, meaning: 'Contributions of every referee; the last one scores.' },
  usesModerator: false,
  usesJudge: false,
  source: 'ChatEval (Chan et al., arXiv:2308.07201)',
  stopRule: 'After its rounds.',
  faultsAvoided: [],
  takesPeople: false,
  options: z.strictObject({}),
  plan,
  brief,
  verdict: () => null,
}
