import { saidInAnswer } from './said-in-answer.ts'

/** One thing that a red team found. */
export interface Finding {
  /** Its place in the list: two may say the same. */
  readonly place: number
  readonly claim: string
  /** 1 slight … 5 fatal; null when it is not said. */
  readonly severity: number | null
  readonly evidence: string
  readonly exploit: string
}

/** A structured answer by what can be shown of it. */
export type AnswerShape =
  | { readonly kind: 'short'; readonly reasons: string; readonly label: string; readonly value: string }
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | {
      readonly kind: 'defence'
      readonly responses: readonly {
        readonly place: number
        readonly finding: string
        readonly action: string
        readonly text: string
      }[]
      readonly plan: string
    }
  | {
      readonly kind: 'scores'
      readonly reasons: string
      readonly scores: readonly { readonly text: string; readonly score: number }[]
    }
  /** Of a form that this page does not know, as Markdown. */
  | { readonly kind: 'other'; readonly said: string }

/** Told by its fields, so that a format that comes later and asks alike is shown alike. */
export function answerShape(answer: unknown): AnswerShape {
  const fields = isRecord(answer) ? answer : {}
  const reasons = words(fields.reasoning) || words(fields.reasons) || words(fields.reason)
  if (typeof fields.estimate === 'number') {
    return { kind: 'short', reasons, label: 'Estimate', value: fields.estimate.toLocaleString('en-US') }
  }
  if (typeof fields.answer === 'string') {
    return { kind: 'short', reasons, label: 'Answer', value: fields.answer }
  }
  if (Array.isArray(fields.findings)) {
    return {
      kind: 'findings',
      findings: fields.findings.filter(isRecord).map((each, place) => ({
        place,
        claim: words(each.claim),
        severity: numberOr(each.severity),
        evidence: words(each.evidence),
        exploit: words(each.exploit),
      })),
    }
  }
  if (typeof fields.plan === 'string' && Array.isArray(fields.responses)) {
    return {
      kind: 'defence',
      plan: fields.plan,
      responses: fields.responses.filter(isRecord).map((each, place) => ({
        place,
        finding: words(each.finding),
        action: words(each.action),
        text: words(each.text),
      })),
    }
  }
  if (Array.isArray(fields.scores)) {
    return {
      kind: 'scores',
      reasons,
      scores: fields.scores.filter(isRecord).flatMap(({ text, score }) => {
        const number = numberOr(score)
        return number === null ? [] : [{ text: words(text), score: number }]
      }),
    }
  }
  return { kind: 'other', said: saidInAnswer(answer) }
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '')
const numberOr = (value: unknown): number | null => (typeof value === 'number' ? value : null)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
