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
        ...{
          role: 'participant',
          phase: 'answer',
          round: 1,
          seat: seat.seat,
          call: 0,
          answer: 'single-answer',
        },
        ...{ speaker: seat, part: seat.role, sees: 'none' },
      })),
    },
  ],
  closing: [],
})

const brief = (_state: DebateState, _call: PlannedCall): Brief => ({
  ...{ rules: [], facts: [], material: '', task: 'Answer the topic.' },
})

export const weightedVote: FormatDefinition = {
  id: 'weighted-vote',
  name: 'Weighted vote',
  summary:
    'Several models answer with a confidence, discuss while they differ, and vote with weights that grow with confidence.',
  visibility: 'First blind; then the answers of all, grouped, with reasons and confidences.',
  callFormula: 'n·(1 + r) at most',
  participants: { min: 2, max: 50 },
  rounds: { default: 3, max: 50, meaning: 'Discussions after the first answers, while these differ.' },
  usesModerator: false,
  usesJudge: false,
  source: 'ReConcile (Chen et al., arXiv:2309.13007)',
  stopRule: 'After its rounds.',
  faultsAvoided: [],
  takesPeople: true,
  options: z.strictObject({}),
  plan,
  brief,
  verdict: () => null,
}
