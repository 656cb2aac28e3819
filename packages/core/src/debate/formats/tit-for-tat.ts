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

export const titForTat: FormatDefinition = {
  id: 'tit-for-tat',
  name: 'Tit for tat',
  summary:
    'Two sides answer each other while a moderator looks for the better case after every round; a judge decides when none is found.',
  visibility:
    'Each side sees its own turns and the last of the other side; the moderator sees the pair of each round.',
  callFormula: '3·k when decided in round k, else 3·r + 2',
  participants: { min: 2, max: 2 },
  rounds: { default: 3, max: 50, meaning: 'Exchanges before the judge decides.' },
  usesModerator: false,
  usesJudge: false,
  source: 'MAD (Liang et al., arXiv:2305.19118)',
  stopRule: 'After its rounds.',
  faultsAvoided: [],
  takesPeople: true,
  options: z.strictObject({}),
  plan,
  brief,
  verdict: () => null,
}
