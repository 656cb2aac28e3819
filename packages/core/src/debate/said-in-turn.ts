import type { Turn } from '../models/debate.ts'

/** The texts of a structured answer, in order. */
export const textsIn = (answer: unknown): readonly string[] => {
  if (typeof answer === 'string') return [answer]
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(textsIn) : []
}

/** What stands for itself needs no label. */
const unlabelled: ReadonlySet<string> = new Set(['reasoning', 'reasons', 'reason', 'evaluation'])

/**
 * What a turn said, for people: a structured answer as labelled lines, never as the JSON that it was written in; the text
 * itself otherwise, also when the answer could not be read.
 */
export function saidInTurn({ text, answer }: Pick<Turn, 'text' | 'answer'>): string {
  if (typeof answer !== 'object' || answer === null) return text
  return Object.entries(answer)
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
    ? Object.entries(item)
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
