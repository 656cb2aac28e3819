import type { DebateResult } from '@workbench/core/models/debate'
import { Json } from '@workbench/core/models/fields'
import { fieldsOf, isItem } from '../found/item-fields.ts'
import { spokenText } from '../found/old-values.ts'

type Verdict = NonNullable<DebateResult['verdict']>

const decisions = [
  'decision',
  'verdict',
  'outcome',
  'conclusion',
  'winner',
  'answer',
  'summary',
  'text',
  'content',
]
const rationales = ['rationale', 'reasoning', 'reason', 'reasons', 'explanation', 'justification', 'summary']

/**
 * What came out of an old run: `verdict`, `decision`, `conclusion`, `outcome`, `winner` or `summary`, as text or as an
 * object; what is said beside the decision is its rationale.
 */
export function readVerdict(take: (...spellings: string[]) => unknown): Verdict | null {
  const whole = take('verdict', 'decision', 'conclusion', 'outcome', 'finalAnswer', 'winner', 'summary')
  if (whole === undefined) return null
  const beside = texts([take('rationale', 'reasoning', 'justification'), take('summary')])
  if (!isItem(whole)) {
    const decision = spokenText(whole) ?? (typeof whole === 'number' ? String(whole) : '')
    return decision === ''
      ? null
      : verdictOf(
          decision,
          beside.filter((text) => text !== decision),
        )
  }
  const fields = fieldsOf(whole)
  const decision = spokenText(fields.take(...decisions)) ?? ''
  const inside = texts([fields.take(...rationales)]).filter((text) => text !== decision)
  const by = spokenText(fields.take('decidedBy', 'judge', 'by'))
  const verdict = verdictOf(decision, [...inside, ...beside])
  const votes = Json.safeParse(fields.take('votes') ?? null)
  const scores = Json.safeParse(fields.take('scores', 'score') ?? null)
  const isEmpty = decision === '' && verdict.rationale === ''
  return {
    ...verdict,
    decision: isEmpty ? JSON.stringify(whole).slice(0, 10_000) : decision || verdict.rationale,
    decidedBy: by ?? verdict.decidedBy,
    votes: votes.success ? votes.data : null,
    scores: scores.success ? scores.data : null,
  }
}

const texts = (values: readonly unknown[]): string[] =>
  values.map(spokenText).filter((text) => text !== null && text !== '') as string[]

const verdictOf = (decision: string, rationale: readonly string[]): Verdict => ({
  decision,
  rationale: rationale.join('\n\n'),
  decidedBy: 'imported',
  votes: null,
  dissent: [],
  scores: null,
})
