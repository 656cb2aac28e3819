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

export const council: FormatDefinition = {
  id: 'council',
  name: 'Council',
  summary:
    'All answer alone, rank each other’s answers without knowing whose they are, and a chair writes the reply.',
  visibility:
    'Answers blind; rankings of the others’ answers in an order of their own; the chair sees answers and rankings.',
  callFormula: '2n + 1',
  participants: { min: 3, max: 26 },
  rounds: { default: 1, max: 1, meaning: 'A council sits once.' },
  usesModerator: false,
  usesJudge: false,
  source: 'LLM council (karpathy/llm-council)',
  stopRule: 'After its rounds.',
  faultsAvoided: [],
  takesPeople: false,
  options: z.strictObject({}),
  plan,
  brief,
  verdict: () => null,
}
