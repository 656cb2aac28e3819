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

export const redTeam: FormatDefinition = {
  id: 'red-team',
  name: 'Red team',
  summary:
    'A blue team writes a plan, red teams attack it, blue answers each finding, and a white team rules what risk is left.',
  visibility: 'Red sees the plan and the rulings, never the notes of blue.',
  callFormula: '1 + r·(R + 2)',
  participants: { min: 2, max: 50 },
  rounds: { default: 2, max: 10, meaning: 'Attacks on the plan.' },
  usesModerator: false,
  usesJudge: false,
  source: 'Red teaming (NIST glossary; arXiv:2202.03286)',
  stopRule: 'After its rounds.',
  faultsAvoided: [],
  takesPeople: false,
  options: z.strictObject({}),
  plan,
  brief,
  verdict: () => null,
}
