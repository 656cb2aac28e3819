export interface Finding {
  readonly key: string
  /** What was looked at: a criterion, a claim. */
  readonly subject: string
  /** What was found: `7 of 10`, `supported`, `partial refusal`. */
  readonly found: string
  /** In the words of the judge. */
  readonly reason: string
  /** Index of the turn it is about. */
  readonly turn: number | null
}

/**
 * What a judge said, one line for each thing it looked at. Answers are what a model wrote: what can not be read as a
 * list of findings gives none, and the page shows the answer as it is.
 */
export function judgedFindings(answer: unknown): readonly Finding[] {
  const list = isRecord(answer) ? Object.values(answer).find(Array.isArray) : answer
  if (!Array.isArray(list)) return []
  return list.filter(isRecord).map((item, place) => ({
    key: `${place}`,
    subject: textIn(item, ['name', 'item', 'criterion', 'claim', 'speaker']),
    found: foundIn(item),
    reason: textIn(item, ['reason', 'rationale', 'evidence', 'why']),
    turn: typeof item.turn === 'number' && Number.isInteger(item.turn) && item.turn >= 0 ? item.turn : null,
  }))
}

function foundIn(item: Readonly<Record<string, unknown>>): string {
  if (typeof item.score === 'number') return `${Number(item.score.toFixed(1))} of 10`
  if (typeof item.supported === 'boolean') return item.supported ? 'supported' : 'not supported'
  return textIn(item, ['class', 'verdict']).replaceAll('_', ' ')
}

function textIn(item: Readonly<Record<string, unknown>>, names: readonly string[]): string {
  const found = names.map((name) => item[name]).find((value) => typeof value === 'string')
  return typeof found === 'string' ? found.slice(0, 2000) : ''
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
