import { type FindOccurrences, findOccurrences } from './find-occurrences.ts'
import { secretForms } from './secret-forms.ts'

export interface Redactor {
  /** The text with `[secret:NAME]` where a secret stood, in any of its forms. */
  text(value: string): string
  /** The same for every string, key and number of a JSON value; gives a copy. */
  json(value: unknown): unknown
}

/**
 * Takes secrets out of what leaves a tool, in the forms in which code usually passes them on: as they are, escaped
 * for JSON or URLs, base64, hex, reversed (`secretForms`). Time grows with the length of the text, not with the number
 * of secrets. A tool that splits or encrypts a secret gets it past this; what it may send where is up to its policy.
 */
export function createRedactor(secrets: ReadonlyMap<string, string>): Redactor {
  const find: FindOccurrences = findOccurrences(
    [...secrets].flatMap(([name, value]) => secretForms(value).map((form) => ({ form, name }))),
  )

  function text(value: string): string {
    const found = find(value)
    if (found.length === 0) return value
    let redacted = ''
    let done = 0
    for (const { start, end, names } of found) {
      redacted += value.slice(done, start) + names.map((name) => `[secret:${name}]`).join('')
      done = end
    }
    return redacted + value.slice(done)
  }

  function json(value: unknown): unknown {
    if (typeof value === 'string') return text(value)
    if (typeof value === 'number' || typeof value === 'bigint') {
      const written = String(value)
      const redacted = text(written)
      return redacted === written ? value : redacted
    }
    if (Array.isArray(value)) return value.map(json)
    if (typeof value !== 'object' || value === null) return value
    // fromEntries defines `__proto__` as a key like any other; an assignment would set the prototype.
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [text(key), json(inner)]))
  }

  return { text, json }
}
