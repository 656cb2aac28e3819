import type { Turn } from '../../models/debate.ts'

/** As turns are asked for them; what is not among them comes after. */
const fieldOrder = [
  ...['reasoning', 'reasons', 'reason', 'evaluation', 'answer', 'estimate'],
  ...['responses', 'finding', 'action', 'findings', 'claim', 'severity', 'evidence', 'exploit'],
  ...['ranking', 'scores', 'text', 'score', 'plan', 'confidence'],
]
const placeOf = new Map(fieldOrder.map((name, place) => [name, place]))

/**
 * The members of an answer in an order of our own. The database keeps members in another order than they were written in;
 * a prompt, a query or a figure that followed theirs would be another one after a resume or in a fork.
 */
const membersOf = (value: object): readonly (readonly [name: string, value: unknown])[] =>
  Object.entries(value).sort(
    ([a], [b]) =>
      (placeOf.get(a) ?? fieldOrder.length) - (placeOf.get(b) ?? fieldOrder.length) ||
      (a < b ? -1 : Number(a > b)),
  )

/** The texts of a structured answer, in order. */
export const textsIn = (answer: unknown): readonly string[] => {
  if (typeof answer === 'string') return [answer]
  if (Array.isArray(answer)) return answer.flatMap(textsIn)
  return typeof answer === 'object' && answer !== null
    ? membersOf(answer).flatMap(([, value]) => textsIn(value))
    : []
}

/** What stands for itself needs no label. */
const unlabelled: ReadonlySet<string> = new Set(['reasoning', 'reasons', 'reason', 'evaluation'])

/**
 * What a turn said, for people: a structured answer as labelled lines, never as the JSON that it was written in; the text
 * itself otherwise, also when the answer could not be read.
 */
export function saidInTurn({ text, answer }: Pick<Turn, 'text' | 'answer'>): string {
  if (typeof answer !== 'object' || answer === null) return text
  return membersOf(answer)
    .map(([name, value]) => part(name, value))
    .filter((line) => line !== '')
    .join('\n\n')
}

function part(name: string, value: unknown): string {
  if (value === null || value === '') return ''
  const label = unlabelled.has(name) ? '' : `${labelOf(name)}: `
  if (!Array.isArray(value)) return `${label}${plain(value)}`
  if (value.length === 0) return `${label}none`
  if (value.every((item) => typeof item !== 'object')) return `${label}${value.map(plain).join(', ')}`
  return [label.trim(), ...value.map((item) => `- ${fields(item)}`)].join('\n')
}

const fields = (item: unknown): string =>
  typeof item === 'object' && item !== null
    ? membersOf(item)
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => `${labelOf(name)}: ${plain(value)}`)
        .join('; ')
    : plain(item)

const plain = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))

/** `residualRisk` → `Residual risk`. */
function labelOf(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
