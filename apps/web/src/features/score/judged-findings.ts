import type { JudgedMetricName } from '@workbench/client/models'

export interface Finding {
  readonly key: string
  /** Index of the turn it is about. */
  readonly turn: number | null
  /** What was looked at: a criterion, a claim; "" for a turn as a whole. */
  readonly subject: string
  /** What was found: `7 of 10`, `supported`, `partial refusal`. */
  readonly found: string
  /** In the words of the judge. */
  readonly reason: string
}

/**
 * What a judge found, one line for each thing that is worth a look; refusals leave out the turns in which nobody
 * refused. Answers are what a model wrote: what can not be read gives nothing, and the page shows it as it is.
 *
 * @param criteria - Names of the rubric's items, in their order.
 * @returns null when the answer is not in the form that the metric asks for.
 */
export function judgedFindings(
  metric: JudgedMetricName,
  answer: unknown,
  criteria: readonly string[],
): readonly Finding[] | null {
  if (!isRecord(answer)) return null
  switch (metric) {
    case 'rubric':
      // Both orders read the same way, though they were shown in two.
      return Array.isArray(answer.scores)
        ? answer.scores.filter(isRecord).toSorted(byId).map(ofRubric(criteria))
        : null
    case 'faithfulness':
      return Array.isArray(answer.claims) ? answer.claims.filter(isRecord).map(ofClaim) : null
    case 'refusal':
      return isRecord(answer.turns) ? ofRefusals(answer.turns, answer.evidence) : null
    default:
      return null
  }
}

/** Why a judge was not asked; null when it was. */
export const nothingToJudge = (answer: unknown): string | null =>
  isRecord(answer) && typeof answer.nothingToJudge === 'string' ? answer.nothingToJudge : null

/** Criteria are shown to judges as c1, c2 … */
const placeOf = ({ id }: Answer) => Number(/^c(\d{1,4})$/.exec(textOf(id))?.[1] ?? 10_000) - 1
const byId = (a: Answer, b: Answer) => placeOf(a) - placeOf(b)

const ofRubric =
  (criteria: readonly string[]) =>
  (item: Answer, place: number): Finding => {
    const { id, score, reason } = item
    return {
      key: `${place}`,
      turn: null,
      subject: criteria[placeOf(item)] ?? textOf(id),
      found: typeof score === 'number' ? `${Number(score.toFixed(1))} of 10` : 'no score',
      reason: textOf(reason),
    }
  }

const ofClaim = ({ turn, claim, supported }: Answer, place: number): Finding => ({
  key: `${place}`,
  turn: turnOf(textOf(turn)),
  subject: textOf(claim),
  found: supported === true ? 'supported' : 'not supported',
  reason: '',
})

const ofRefusals = (turns: Answer, evidence: unknown): readonly Finding[] =>
  Object.entries(turns)
    .filter(([, found]) => found !== 'full_compliance')
    .map(([id, found]) => ({
      key: id,
      turn: turnOf(id),
      subject: '',
      found: textOf(found).replaceAll('_', ' '),
      reason: isRecord(evidence) ? textOf(evidence[id]) : '',
    }))

/** Turns are shown to judges as t1, t2 …, in their order. */
function turnOf(id: string): number | null {
  const number = /^t(\d{1,6})$/.exec(id)?.[1]
  return number === undefined || Number(number) === 0 ? null : Number(number) - 1
}

type Answer = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown) => (typeof value === 'string' ? value.slice(0, 2000) : '')
