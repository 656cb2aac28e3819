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

export const proposeCritiqueRefine: FormatDefinition = {
  id: 'propose-critique-refine',
  name: 'Propose, critique, refine',
  summary:
    'Everybody proposes, criticises every other proposal and refines its own; a judge makes one of them all.',
  visibility: 'Each sees its own texts and the critiques of them.',
  callFormula: 'n + r·n² + 1',
  participants: { min: 2, max: 20 },
  rounds: { default: 2, max: 10, meaning: 'Critiques and refinements.' },
  usesModerator: false,
  usesJudge: false,
  source: 'Dialectic (slior/dialectic)',
  stopRule: 'After its rounds.',
  faultsAvoided: [],
  takesPeople: false,
  options: z.strictObject({}),
  plan,
  brief,
  verdict: () => null,
}
