import { resultAsJson } from './thread/result-as-json.ts'

/** Names joined by dots, as most templates hold: `steps.request.output.body`. Words that JSONata reads otherwise are none. */
const plainPath =
  /^\s{0,8}(?!(?:and|or|in|true|false|null)\b)[A-Za-z_][A-Za-z0-9_]*(?:\.(?!(?:and|or|in|true|false|null)\b)[A-Za-z_][A-Za-z0-9_]*)*\s{0,8}$/

/** It has to be evaluated. */
export const notPlain = Symbol('not plain')

/**
 * What a plain path gives, without a thread: walking down own properties of objects is all that JSONata does there. Lists
 * on the way are its own matter (it maps and unwraps them), and so is whatever its limits would refuse.
 *
 * @returns the value, undefined for nothing, notPlain for anything but a plain path over objects.
 */
export function plainPathValue(expression: string, context: Readonly<Record<string, unknown>>): unknown {
  if (!plainPath.test(expression)) return notPlain
  let value: unknown = context
  for (const name of expression.trim().split('.')) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return notPlain
    if (!Object.hasOwn(value, name)) return undefined
    value = (value as Readonly<Record<string, unknown>>)[name]
  }
  if (value === undefined || Array.isArray(value)) return notPlain
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' && !isStorable(value) ? notPlain : value
  }
  try {
    const json = resultAsJson(value)
    return json === undefined || json.includes('"_jsonata_') ? notPlain : JSON.parse(json)
  } catch {
    // The thread says what is wrong with it.
    return notPlain
  }
}

/** Short, and as Postgres takes it. */
const isStorable = (text: string): boolean =>
  text.length <= 64 * 1024 && text.isWellFormed() && !text.includes('\0')
