import type { Verdict } from '../../../models/debate.ts'
import { parseAnswer } from '../../answers/answers.ts'
import { undecided } from '../../answers/undecided.ts'
import type { DebateState } from '../../plan/debate-state.ts'
import type { FormatDefinition } from '../../plan/format-definition.ts'
import { shortened } from '../../prompts/shortened.ts'
import { seatCalled } from '../synthesis.ts'
import { refinementBrief } from './propose-critique-refine-brief.ts'
import { ProposeCritiqueRefineOptions, problemsWithCritics } from './propose-critique-refine-options.ts'
import { refinementPlan } from './propose-critique-refine-plan.ts'

/** The judge's result; null when nobody was asked for one. */
function verdict(state: DebateState): Verdict | null {
  const call = state.calls.findLast(({ phase }) => phase === 'synthesis')
  if (call === undefined) return null
  const synthesis = parseAnswer('panel-synthesis', call.text)
  if (synthesis === null) return undecided('What the judge made of the proposals could not be read.')
  const { decision, rationale, dissent } = synthesis
  return {
    ...{ decision, rationale, decidedBy: 'judge', votes: null, scores: null },
    dissent: dissent.map(({ participant, text }) => {
      const seat = seatCalled(state, participant, ({ labels }, one) => labels[one] ?? '')
      const personaId = seat === null ? null : (state.input.participants[seat]?.personaId ?? null)
      return { personaId, seat, text: shortened(text) }
    }),
  }
}

export const proposeCritiqueRefine: FormatDefinition = {
  id: 'propose-critique-refine',
  name: 'Propose, critique, refine',
  summary:
    'Everybody proposes, criticises the proposals of others and refines the own one; a judge makes one of them all.',
  visibility:
    'Everybody sees the own texts and the critiques of them, without names; as a critic, the one proposal to criticise. The judge sees the last proposals without names.',
  callFormula: 'n + r·n² + 1; with d critics of each proposal: n + r·n·(d + 1) + 1',
  participants: { min: 2, max: 20 },
  rounds: { default: 2, max: 10, meaning: 'Critiques and refinements.' },
  usesModerator: false,
  usesJudge: true,
  source: 'Dialectic (slior/dialectic)',
  stopRule: 'After its rounds; then the judge gives the result.',
  faultsAvoided: [
    'Every critique is a step of its own, so that a run that breaks off within a round goes on from there.',
    'Critics are not named to authors, nor authors to critics or to the judge.',
    'With fewer critics than others (critics), the number of calls grows with n instead of n², every proposal has as many, and they change from round to round.',
    'A text that was refused or left empty is not criticised; the one before it stands.',
  ],
  takesPeople: false,
  options: ProposeCritiqueRefineOptions,
  problemsWith: problemsWithCritics,
  plan: refinementPlan,
  brief: refinementBrief,
  verdict,
}
