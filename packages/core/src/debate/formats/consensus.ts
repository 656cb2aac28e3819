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

export const consensus: FormatDefinition = {
  id: 'consensus',
  name: 'Consensus',
  summary:
    'Everybody answers alone, then reads the answers of all others and reconsiders, round by round; the most frequent answer counts.',
  visibility:
    'First round blind; then each sees its own answers and those of all others of the round before, without names.',
  callFormula: 'n·r',
  participants: { min: 1, max: 50 },
  rounds: { default: 2, max: 50, meaning: 'Answers of every participant.' },
  usesModerator: false,
  usesJudge: false,
  source: 'Society of minds (Du et al., arXiv:2305.14325)',
  stopRule: 'After its rounds.',
  faultsAvoided: [],
  takesPeople: true,
  options: z.strictObject({}),
  plan,
  brief,
  verdict: () => null,
}
