import { z } from 'zod'
import type { DebateInput, StopReason } from '../../../models/debate.ts'
import type { DebateState } from '../../plan/debate-state.ts'
import type { FormatDefinition } from '../../plan/format-definition.ts'
import { type CallSlot, keyOfSlot, type Plan, type Stage } from '../../plan/plan.ts'
import { areEqual, ballotsOf } from '../short-answers.ts'
import { weightedBrief } from './weighted-brief.ts'
import { weightedVerdict } from './weighted-verdict.ts'

// Different models answer, discuss while they differ, and vote with weights (ReConcile, Chen et al., arXiv:2309.13007).

const phaseOf = (round: number) => (round === 1 ? 'answer' : 'discussion')

/** The first answers are round 1; `rounds` discussions follow. */
function plan({ participants, rounds }: DebateInput): Plan {
  const discussion = Array.from({ length: rounds + 1 }, (_, before): Stage => {
    const round = before + 1
    const phase = phaseOf(round)
    const said = participants.map(({ seat }) =>
      keyOfSlot({ phase: phaseOf(before), round: before, seat, call: 0 }),
    )
    return {
      mode: 'parallel',
      calls: participants.map(
        (seat): CallSlot => ({
          role: 'participant',
          phase,
          round,
          seat: seat.seat,
          call: 0,
          answer: 'single-answer',
          speaker: seat,
          part: seat.role,
          sees: round === 1 ? 'none' : said,
        }),
      ),
    }
  })
  return { discussion, closing: [] }
}

/** Nothing is left to discuss once all that could be read are equal, two of them at least. */
function stopsAfterStage({ turns, stageIndex, plan: { discussion } }: DebateState): StopReason | null {
  const present = discussion[stageIndex]?.calls[0]?.round
  return areEqual(ballotsOf(turns.filter(({ round }) => round === present))) ? 'consensus' : null
}

export const weightedVote: FormatDefinition = {
  id: 'weighted-vote',
  name: 'Weighted vote',
  summary:
    'Several models answer with a confidence, discuss while they differ, and vote with weights that grow with confidence.',
  visibility:
    'First blind; then all answers of the round before, equal ones together, with reasons and confidences, without names.',
  callFormula: 'n·(1 + r) at most',
  participants: { min: 2, max: 50 },
  rounds: { default: 3, max: 50, meaning: 'Discussions after the first answers, while these differ.' },
  usesModerator: false,
  usesJudge: false,
  source: 'ReConcile (Chen et al., arXiv:2309.13007), without its examples of corrected answers',
  stopRule: 'Once all readable answers are equal, or after its discussions.',
  faultsAvoided: [
    'An answer that can not be read is an abstention without weight, never a random answer.',
    'Everybody reads every answer that was given, not those of the two largest groups alone.',
    'A tie in weight goes to more confidence, else it is reported as a tie.',
    'Peers are anonymous, and groups stand in another order for everybody, since agents follow identity and position.',
  ],
  takesPeople: true,
  options: z.strictObject({}),
  plan,
  stopsAfterStage,
  brief: weightedBrief,
  verdict: weightedVerdict,
}
