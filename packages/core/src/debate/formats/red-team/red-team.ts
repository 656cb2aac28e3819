import { z } from 'zod'
import type { StopReason } from '../../../models/debate.ts'
import type { DebateState } from '../../plan/debate-state.ts'
import type { FormatDefinition } from '../../plan/format-definition.ts'
import { redTeamBrief } from './red-team-brief.ts'
import { redTeamPlan } from './red-team-plan.ts'
import { findingsIn, newFindingsOf } from './red-team-register.ts'
import { problemWithTeams, teamName, withTeams } from './red-team-teams.ts'
import { redTeamVerdict, serious } from './red-team-verdict.ts'

/** A round without a serious new finding is finished, answers and rulings included; it is the last one. */
function stopsAfterStage(state: DebateState): StopReason | null {
  const stage = state.plan.discussion[state.stageIndex]?.calls[0]
  if (stage === undefined || (stage.phase !== 'findings' && stage.phase !== 'white')) return null
  const { phase, round } = stage
  const found = newFindingsOf(state, round)
  if (phase === 'white') return found.some(({ severity }) => severity >= serious) ? null : 'stability'
  // Nobody has found nothing where nobody has looked.
  const hasLooked = state.turns.some(
    (turn) => turn.phase === 'findings' && turn.round === round && findingsIn(turn) !== null,
  )
  return found.length === 0 && hasLooked ? 'stability' : null
}

export const redTeam: FormatDefinition = {
  id: 'red-team',
  name: 'Red team',
  summary:
    'A blue team writes a plan, red teams attack it, blue answers each finding, and a white team rules what risk is left.',
  visibility:
    'Red sees the plan as it stands, earlier findings and rulings, never the answers of blue or the findings of its own round; blue and white see the findings, white the answers too.',
  callFormula: '1 + r·(R + 2) (R red participants, r rounds)',
  participants: { min: 2, max: 50 },
  rounds: { default: 2, max: 10, meaning: 'Attacks on the plan.' },
  usesModerator: false,
  usesJudge: true,
  source:
    'Exercises of red, blue and white teams (NIST glossary); red teaming of models (Perez et al., arXiv:2202.03286)',
  stopRule: 'After a round without a new finding of severity 3 or more, else after its rounds.',
  faultsAvoided: [
    'Repeated findings are kept and named as such, but neither answered nor counted again.',
    'Refusals of the red team are counted, and a round in which nobody looked does not count as one without findings.',
    'Evidence that nothing shows counts for nothing with the white team.',
    'Blue gains nothing by accepting everything: white rules by what the patched plan says.',
    'A finding without a readable ruling keeps its full severity.',
  ],
  takesPeople: false,
  seatName: ({ input }, seat) => teamName(input, seat),
  options: z.strictObject({}),
  assignSeats: withTeams,
  problemWithSeats: problemWithTeams,
  plan: redTeamPlan,
  stopsAfterStage,
  brief: redTeamBrief,
  verdict: redTeamVerdict,
}
