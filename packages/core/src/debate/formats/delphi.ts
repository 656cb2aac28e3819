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
        ...{ role: 'participant', phase: 'answer', round: 1, seat: seat.seat, call: 0, answer: 'estimate' },
        ...{ speaker: seat, part: seat.role, sees: 'none' },
      })),
    },
  ],
  closing: [],
})

const brief = (_state: DebateState, _call: PlannedCall): Brief => ({
  ...{ rules: [], facts: [], material: '', task: 'Answer the topic.' },
})

export const delphi: FormatDefinition = {
  id: 'delphi',
  name: 'Delphi',
  summary:
    'Experts estimate on a scale, unseen by each other; between rounds they read median, spread and the strongest reasons of both ends.',
  visibility: 'Each sees its own last estimate and a digest without names.',
  callFormula: 'n·r + (r − 1)',
  participants: { min: 3, max: 50 },
  rounds: { default: 3, max: 4, meaning: 'Estimates of every expert.' },
  usesModerator: false,
  usesJudge: false,
  source: 'Delphi method (RAND)',
  stopRule: 'After its rounds.',
  faultsAvoided: [],
  takesPeople: true,
  options: z.strictObject({}),
  plan,
  brief,
  verdict: () => null,
}
