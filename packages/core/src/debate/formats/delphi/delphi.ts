import type { StopReason } from '../../../models/debate.ts'
import type { DebateState } from '../../plan/debate-state.ts'
import type { FormatDefinition } from '../../plan/format-definition.ts'
import { delphiBrief } from './delphi-brief.ts'
import { estimatesOfRound } from './delphi-estimates.ts'
import { DelphiOptions, problemsWithScale, scaleForPeople, scaleOf } from './delphi-options.ts'
import { delphiPlan } from './delphi-plan.ts'
import { isConsensus, isStable } from './delphi-statistics.ts'
import { delphiVerdict } from './delphi-verdict.ts'

// Experts estimate in rounds without ever meeting (RAND, 1950s). Statistics between rounds are computed; only the digest of
// the reasons takes a model.

function stopsAfterStage(state: DebateState): StopReason | null {
  const { input, plan, stageIndex } = state
  const round = plan.discussion[stageIndex]?.calls[0]?.round ?? 0
  const scale = scaleOf(input)
  const estimates = estimatesOfRound(state, round)
  if (isConsensus(estimates, scale)) return 'consensus'
  return isStable(estimatesOfRound(state, round - 1), estimates, scale) ? 'stability' : null
}

export const delphi: FormatDefinition = {
  id: 'delphi',
  name: 'Delphi',
  summary:
    'Experts estimate on a scale, unseen by each other; between rounds they read median, spread and the strongest reasons of both ends.',
  visibility:
    'First round blind; then each sees its own last estimate, median and quartiles of all, and a digest of reasons without names.',
  callFormula: 'n·r + (r − 1)',
  participants: { min: 3, max: 50 },
  rounds: { default: 3, max: 4, meaning: 'Estimates of every expert.' },
  usesModerator: false,
  usesJudge: false,
  source: 'Delphi method (RAND); with language models DeLLMphi (NeurIPS 2025 workshop)',
  stopRule:
    'After its rounds, or sooner when the middle half lies within a quarter of the scale, when 75 % give one value, or when fewer than 15 % move.',
  faultsAvoided: [
    'Whoever is outside of the middle half is asked for reasons rather than to conform, against regression to the middle.',
    'A disagreement that stays is reported as a result, with the reasons of the minority.',
    'Statistics are computed, never written by a model.',
    'What is no number on the scale is an abstention; no consensus is declared while half of the panel abstain.',
  ],
  takesPeople: true,
  options: DelphiOptions,
  problemsWith: problemsWithScale,
  scaleOf: scaleForPeople,
  plan: delphiPlan,
  stopsAfterStage,
  brief: delphiBrief,
  verdict: delphiVerdict,
}
