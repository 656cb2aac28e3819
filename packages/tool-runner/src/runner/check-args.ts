import type { ErrorObject } from 'ajv'
import { ToolError } from '../tool-error.ts'
import { compileSchema } from './compile-schema.ts'
import { DeadlineError, withinDeadline } from './within-deadline.ts'

type Schema = Readonly<Record<string, unknown>>
type Check = (value: unknown) => readonly ErrorObject[]

/** Far more than any honest schema needs, little enough for everything else that this process does. */
const deadlineMs = 500
const maxSchemas = 500
const maxFaultsTold = 5
const maxFaultsRead = 50

export type CheckArgs = (schema: Schema, args: unknown) => void

/**
 * Checks arguments against the JSON Schema of their tool; schemas stay compiled. Neither a schema nor arguments can
 * hold the process up: what takes too long is stopped.
 *
 * @returns a function that throws ToolError with `invalid_args`, in words for the model that has to do better.
 */
export function createArgsCheck(): CheckArgs {
  const checks = new Map<string, Check | ToolError>()

  const checkFor = (schema: Schema): Check | ToolError => {
    const text = JSON.stringify(schema)
    const known = checks.get(text)
    if (known !== undefined) return known
    const check = compiled(schema)
    const [oldest] = checks.keys()
    if (oldest !== undefined && checks.size >= maxSchemas) checks.delete(oldest)
    checks.set(text, check)
    return check
  }

  return (schema, args) => {
    const check = checkFor(schema)
    if (check instanceof ToolError) throw check
    const faults = faultsOf(check, args)
    if (faults.length > 0) throw new ToolError('invalid_args', sentenceOf(faults))
  }
}

function compiled(schema: Schema): Check | ToolError {
  try {
    return withinDeadline(() => compileSchema(schema), deadlineMs)
  } catch (error) {
    const why = error instanceof DeadlineError ? 'compiling it takes too long' : messageOf(error)
    return new ToolError('invalid_args', `The input schema of this tool can not be used: ${why}.`)
  }
}

function faultsOf(check: Check, args: unknown): readonly ErrorObject[] {
  try {
    return withinDeadline(() => check(args), deadlineMs)
  } catch (error) {
    const why = error instanceof DeadlineError ? 'that takes too long' : messageOf(error)
    throw new ToolError(
      'invalid_args',
      `The arguments can not be checked against the input schema of this tool: ${why}.`,
    )
  }
}

function sentenceOf(faults: readonly ErrorObject[]): string {
  const told = new Set<string>()
  let read = 0
  // Only as many as are told: of a long list, each word of it can be a fault that quotes the whole schema.
  for (const fault of faults.slice(0, maxFaultsRead)) {
    const words = wordsOf(fault)
    if (told.size === maxFaultsTold && !told.has(words)) break
    told.add(words)
    read += 1
  }
  const more = faults.length > read ? `; and ${faults.length - read} more` : ''
  return `The arguments do not fit: ${[...told].join('; ')}${more}.`
}

function wordsOf({ instancePath, keyword, params, message }: ErrorObject): string {
  const place = instancePath
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.')
  const subject = place === '' ? 'the arguments' : `"${place}"`
  const inside = (name: unknown): string => `"${place === '' ? name : `${place}.${name}`}"`
  if (keyword === 'required') return `${inside(params.missingProperty)} is missing`
  if (keyword === 'additionalProperties') return `${inside(params.additionalProperty)} is unknown`
  if (keyword === 'enum')
    return `${subject} must be one of ${JSON.stringify(params.allowedValues).slice(0, 300)}`
  if (keyword === 'const') return `${subject} must be ${JSON.stringify(params.allowedValue).slice(0, 300)}`
  return `${subject} ${(message ?? 'is not right').slice(0, 300)}`
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 300)
