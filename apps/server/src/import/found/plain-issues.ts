import type { z } from 'zod'
import { placeOf } from './place.ts'

type Issue = z.core.$ZodIssue

const maxIssues = 5

/** What a schema objects to in a value from a file, in plain words; or the parsed value. */
export function parsePlainly<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): { readonly data: z.output<Schema> } | { readonly reason: string } {
  // Without `reportInput` a missing field can't be told from a wrong one.
  const parsed = schema.safeParse(value, { reportInput: true })
  return parsed.success ? { data: parsed.data } : { reason: describeIssues(parsed.error.issues) }
}

/**
 * The same for an object, but what is wrong with a field that is not needed leaves out that field alone.
 *
 * @returns with what was left out and why.
 */
export function parseLeniently<Schema extends z.ZodType>(
  schema: Schema,
  value: Readonly<Record<string, unknown>>,
  needed: readonly string[],
): { readonly data: z.output<Schema>; readonly left: readonly string[] } | { readonly reason: string } {
  const parsed = schema.safeParse(value, { reportInput: true })
  if (parsed.success) return { data: parsed.data, left: [] }
  const { issues } = parsed.error
  const spare = Map.groupBy(issues, ({ path: [field] }) => String(field ?? ''))
  for (const field of [...needed, '']) spare.delete(field)
  const rest = Object.fromEntries(Object.entries(value).filter(([field]) => !spare.has(field)))
  const again = parsePlainly(schema, rest)
  if ('reason' in again) return { reason: describeIssues(issues) }
  return { ...again, left: [...spare.values()].map((some) => `left out ${describeIssues(some)}`) }
}

/** What is wrong with an item, field by field: the field, its fault, what would be right. The first few tell enough. */
function describeIssues(issues: readonly Issue[]): string {
  const told = issues.slice(0, maxIssues).map(plainIssue)
  const more = issues.length - maxIssues
  return more > 0 ? `${told.join('; ')}; and ${more} more` : told.join('; ')
}

function plainIssue(issue: Issue): string {
  const place = placeOf(issue.path)
  const words = wordsFor(issue)
  return place === '' ? words : `${place}: ${words}`
}

function wordsFor(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type': {
      const expected = kindOf[issue.expected] ?? issue.expected
      if (issue.input === undefined) return `it is missing; ${expected} is needed`
      if (issue.expected === 'int') return `${shown(issue.input)} is no whole number`
      return `${found(issue.input)} stands where ${expected} is needed`
    }
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    case 'invalid_value':
      return `${shown(issue.input)} is not known; possible: ${issue.values.map((value) => `"${String(value)}"`).join(', ')}`
    case 'unrecognized_keys':
      return `unknown ${issue.keys.length === 1 ? 'field' : 'fields'} ${issue.keys.map((key) => `"${key.slice(0, 100)}"`).join(', ')}`
    case 'invalid_format':
      return issue.message.startsWith('Invalid')
        ? `${shown(issue.input)} is no ${formatNames[issue.format] ?? issue.format}`
        : `${shown(issue.input)}: ${lowered(issue.message)}`
    case 'invalid_union':
      return `${found(issue.input)} does not fit here`
    default:
      return lowered(issue.message)
  }
}

type SizeIssue = Extract<Issue, { code: 'too_small' | 'too_big' }>

function tooSmall({ origin, input, ...issue }: SizeIssue): string {
  const minimum = Number('minimum' in issue ? issue.minimum : 0)
  if (origin === 'string') {
    return minimum === 1
      ? 'it is empty; at least one character is needed'
      : `it needs at least ${minimum} characters`
  }
  if (origin === 'array') return `the list needs at least ${minimum} ${minimum === 1 ? 'entry' : 'entries'}`
  return `${shown(input)} is too small; ${issue.inclusive === false ? 'more than' : 'at least'} ${minimum} is needed`
}

function tooBig({ origin, input, ...issue }: SizeIssue): string {
  const maximum = Number('maximum' in issue ? issue.maximum : 0)
  const most = maximum.toLocaleString('en-US')
  if (origin === 'string') {
    return `it has ${String(input).length.toLocaleString('en-US')} characters; at most ${most} are possible`
  }
  if (origin === 'array') {
    const length = Array.isArray(input) ? input.length.toLocaleString('en-US') : 'too many'
    return `the list has ${length} entries; at most ${most} are possible`
  }
  return `${shown(input)} is too big; at most ${most} is possible`
}

const kindOf: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

const formatNames: Readonly<Record<string, string>> = {
  uuid: 'id of this workbench (a UUID)',
  datetime: 'time such as 2026-01-31T12:00:00Z',
}

function found(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : shown(value)
}

function shown(value: unknown): string {
  if (typeof value === 'string') {
    const text = value.slice(0, 60).toWellFormed()
    return text.length < value.length ? `"${text}…"` : `"${text}"`
  }
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : found(value)
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
