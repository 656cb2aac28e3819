import { z } from 'zod'
import type { FormatDefinition } from '../../plan/format-definition.ts'
import { councilBrief } from './council-brief.ts'
import { councilPlan } from './council-plan.ts'
import { councilVerdict } from './council-verdict.ts'

// The three stages of karpathy/llm-council: answers, rankings, the chair's reply. There every ranker reads the answers under
// the same letters, the own one among them, and rankings are looked for in prose.

export const council: FormatDefinition = {
  id: 'council',
  name: 'Council',
  summary:
    "All answer alone, rank each other's answers without knowing whose they are, and a chair writes the reply.",
  visibility:
    "Answers are blind. A member ranks the others' answers, never its own, under letters and in an order dealt for it alone; the chair sees the answers under letters and how they were ranked on the whole.",
  callFormula: '2n + 1',
  // Of two, each would be shown one answer, and there would be nothing to rank.
  participants: { min: 3, max: 26 },
  rounds: { default: 1, max: 1, meaning: 'A council sits once.' },
  usesModerator: false,
  usesJudge: true,
  source: 'LLM council (karpathy/llm-council)',
  stopRule: 'After the answers and their rankings; then the chair replies.',
  faultsAvoided: [
    'No answer is favoured for its place: each ranker reads the answers in an order of its own.',
    'Nobody ranks the own answer.',
    'A ranking is asked for as a list; one that misses an answer or names it twice is an abstention, counted as such.',
    'Members who refuse or say nothing are named, and there is nothing of them to rank.',
    "How far the rankings agree is published (Kendall's W), and the chair need not be a member.",
  ],
  takesPeople: false,
  options: z.strictObject({}),
  problemWithSeats: (seats) =>
    seats.length < 3
      ? 'A council needs at least three: without the own answer there must be two to rank.'
      : null,
  plan: councilPlan,
  brief: councilBrief,
  verdict: councilVerdict,
}
