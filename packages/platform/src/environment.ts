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
    const text = env[name] === '' ? undefined : env[name]
    const parsed = variable.schema.safeParse(text)
    if (parsed.success) return [name, parsed.data]
    const expected = parsed.error.issues[0]?.message ?? 'another value'
    const shown = variable.isSecret || text === undefined ? 'has a wrong value' : `is ${quote(text)}`
    throw new ConfigError(
      name,
      `${name} ${shown}: expected ${expected}, for example ${name}=${variable.example}`,
    )
  })
  return Object.fromEntries(values)
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
