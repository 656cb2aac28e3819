import { parseTemplate } from './parse-template.ts'
import { stringsIn } from './strings-in.ts'

/** Expressions in the `{{ }}` of a JSON value's strings, each once, in order of appearance. Secrets are none. */
export function expressionsIn(value: unknown): readonly string[] {
  const found = stringsIn(value).flatMap(({ text }) =>
    parseTemplate(text).parts.flatMap((part) => (part.kind === 'expression' ? [part.expression] : [])),
  )
  return [...new Set(found)]
}
