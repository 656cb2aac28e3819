import { z } from 'zod'
import { ConfigError } from './config-error.ts'

/** Variables as a process gets them; an empty string counts as unset. */
export type Environment = Readonly<Record<string, string | undefined>>

interface Variable {
  /** Its messages complete the sentence "Expected …". */
  readonly schema: z.ZodType
  readonly example: string
  /** Its value must not appear in messages. */
  readonly isSecret?: boolean
  /** Of a secret one: a value that may be shown. */
  readonly plain?: string
}

/**
 * Reads variables one by one.
 *
 * @throws ConfigError for the first wrong value: one line with the variable, its fault and an example.
 */
export function readEnvironment<Variables extends Readonly<Record<string, Variable>>>(
  variables: Variables,
  env: Environment,
): { readonly [Name in keyof Variables]: z.infer<Variables[Name]['schema']> } {
  const values = Object.entries(variables).map(([name, variable]) => {
    const read = readVariable(name, variable, env)
    if ('fault' in read) throw new ConfigError(name, read.fault)
    return [name, read.value]
  })
  return Object.fromEntries(values)
}

function readVariable(
  name: string,
  { schema, example, isSecret }: Variable,
  env: Environment,
): { readonly value: unknown } | { readonly fault: string } {
  const text = env[name] === '' ? undefined : env[name]
  const parsed = schema.safeParse(text)
  if (parsed.success) return { value: parsed.data }
  const expected = parsed.error.issues[0]?.message ?? 'another value'
  const shown = isSecret || text === undefined ? 'has a wrong value' : `is ${quote(text)}`
  return { fault: `${name} ${shown}: expected ${expected}, for example ${name}=${example}` }
}

/** A variable as it may be shown to people: never with a secret. */
export interface DescribedVariable {
  readonly name: string
  /** null: unset and without a default, or a secret. */
  readonly value: string | null
  readonly isSecret: boolean
  readonly from: 'environment' | 'default'
  /** One line, as `readEnvironment` throws it. */
  readonly fault: string | null
}

/** Every variable with its value and all that is wrong, not only the first fault. */
export const describeVariables = (
  variables: Readonly<Record<string, Variable>>,
  env: Environment,
): readonly DescribedVariable[] =>
  Object.entries(variables).map(([name, variable]) => {
    const isSet = (env[name] ?? '') !== ''
    const isSecret = variable.isSecret === true
    const read = readVariable(name, variable, env)
    const base = { name, isSecret, from: isSet ? ('environment' as const) : ('default' as const) }
    if ('fault' in read) return { ...base, value: null, fault: read.fault }
    const value = read.value === undefined ? null : String(read.value)
    const isShown = value === null || !isSecret || value === variable.plain
    return { ...base, value: isShown ? value : placeOf(value), fault: null }
  })

/** Where an address leads, without anything that could let somebody in; null for what is no address. */
function placeOf(value: string): string | null {
  if (!URL.canParse(value)) return null
  const { protocol, host, pathname } = new URL(value)
  if (/^postgres(ql)?:$/.test(protocol)) return `${protocol}//${host}${pathname}`
  return /^https?:$/.test(protocol) ? `${protocol}//${host}` : null
}

/** JSON's escapes keep the message on one line. */
const quote = (value: string): string => JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value)

export const wholeNumber = (min: number, max: number) => {
  const expected = `a whole number from ${min} to ${max}`
  return z
    .string()
    .regex(/^\d{1,15}$/, expected)
    .transform(Number)
    .refine((number) => number >= min && number <= max, expected)
}

/** @param protocols - With their colon, e.g. `['http:', 'https:']`. */
export const urlOf = (protocols: readonly string[], expected: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), expected)

/** What fits into an Authorization header. */
export const headerSecret = z.string().regex(/^[\x21-\x7e]+$/, 'printable ASCII characters without spaces')

const expectedBareUrl = 'an http or https address without user, query or fragment'

/** An address that says nothing but where to go. */
export const bareUrl = urlOf(['http:', 'https:'], expectedBareUrl).refine((value) => {
  if (!URL.canParse(value)) return true
  const { username, password, search, hash } = new URL(value)
  return [username, password, search, hash].every((part) => part === '')
}, expectedBareUrl)
