import type { StopReason } from '../../../models/debate.ts'
import type { DebateState } from '../../plan/debate-state.ts'
import type { FormatDefinition, FormatFault, FormatNumbers } from '../../plan/format-definition.ts'
import { areEqual, ballotsOf } from '../short-answers.ts'
import { consensusBrief } from './consensus-brief.ts'
import { ConsensusOptions, consensusOptions, consensusSeatName } from './consensus-options.ts'
import { consensusPlan } from './consensus-plan.ts'
import { consensusVerdict } from './consensus-verdict.ts'

// Everybody answers, reads what others answered in the round before, and answers again (Du et al., arXiv:2305.14325). All
// of a round speak at once on what was said before it, so that nobody's place at the table counts.

/** All of the panel have to be read: somebody who could not be has not agreed. */
function stopsAfterStage({ input, turns, stageIndex, plan }: DebateState): StopReason | null {
  if (!consensusOptions(input).stopOnUnanimity) return null
  const present = plan.discussion[stageIndex]?.calls[0]?.round
  const ballots = ballotsOf(turns.filter(({ round }) => round === present))
  return ballots.length === input.participants.length && areEqual(ballots) ? 'consensus' : null
}

function problemsWith({ participants, formatOptions }: FormatNumbers): readonly FormatFault[] {
  const { neighbours, summary } = consensusOptions({ formatOptions })
  if (neighbours === null) return []
  const path = ['formatOptions', 'neighbours'] as const
  const others = participants.length - 1
  if (neighbours > others) {
    return [
      { path, message: `There are ${others} others to see; expected at most as many, or null for all.` },
    ]
  }
  if (summary) {
    return [{ path, message: 'A summary tells everybody of all answers; expected null, or no summary.' }]
  }
  return []
}

export const consensus: FormatDefinition = {
  id: 'consensus',
  name: 'Consensus',
  summary:
    'Everybody answers alone, then reads the answers of all others and reconsiders, round by round; the most frequent answer counts.',
  visibility:
    'First round blind; then each sees its own earlier answers and those of the others (all, some, or a summary) of the round before, without names.',
  callFormula: 'n·r + (summary: r − 1)',
  participants: { min: 1, max: 50 },
  rounds: { default: 2, max: 50, meaning: 'Answers of every participant.' },
  usesModerator: false,
  usesJudge: false,
  source:
    'Society of minds (Du et al., arXiv:2305.14325); agreement and summary as in DebateLLM (arXiv:2311.17371)',
  stopRule: 'After its rounds, or sooner when all give one answer.',
  faultsAvoided: [
    'A tie goes to the answer with more confidence behind it, else it is reported as a tie: never to the one seen first.',
    'Answers that can not be read are counted as abstentions, not dropped silently.',
    'Equal answers are counted as equal however they are spelled.',
    'Prompts need not grow with the square of the panel: each may see a few neighbours or a summary instead.',
    'Peers are anonymous and read in another order by everybody, since agents follow identity and position.',
  ],
  takesPeople: true,
  seatName: consensusSeatName,
  options: ConsensusOptions,
  problemsWith,
  plan: consensusPlan,
  stopsAfterStage,
  brief: consensusBrief,
  verdict: consensusVerdict,
}
