import type { Turn } from '../../../models/debate.ts'
import { mostCharacters } from '../text/words.ts'

/** What a turn brought in: results of its tools, passages that it was given, and the text of what it cites. */
export const materialOf = ({ toolCalls, passages = [], citations }: Turn): readonly string[] => {
  const given = new Set(passages.map(({ text }) => text))
  return [
    ...toolCalls.filter(({ ok }) => ok).map(({ result }) => linesOf(result)),
    ...citations.flatMap((citation) =>
      ['text', 'quote', 'excerpt'].flatMap((field) => {
        const text = citation[field]
        return typeof text === 'string' && !given.has(text) ? text : []
      }),
    ),
    ...given,
  ]
}

/** A result as lines of text: what stands together in one object, stands in one line. */
function linesOf(result: unknown): string {
  const lines: string[] = []
  let room = mostCharacters
  const write = (line: string): void => {
    room -= line.length
    lines.push(line)
  }
  const visit = (value: unknown, depth: number): void => {
    if (room <= 0 || depth > deepest) return
    if (typeof value !== 'object' || value === null) {
      write(String(value))
      return
    }
    const fields = Object.entries(value)
    const plain = fields.filter(([, field]) => typeof field !== 'object' || field === null)
    const named = (name: string) => (Array.isArray(value) ? '' : `${name}: `)
    if (plain.length > 0) write(plain.map(([name, field]) => `${named(name)}${field}`).join(', '))
    for (const [, field] of fields) if (typeof field === 'object' && field !== null) visit(field, depth + 1)
  }
  visit(result, 0)
  return lines.join('\n')
}

/** Nobody reads deeper, and a call stack has an end. */
const deepest = 50
