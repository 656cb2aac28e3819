import { ApiError } from '@workbench/client/errors'

/** What is wrong, by field: `participants.0.personaId` → a sentence. */
export type Faults = Readonly<Record<string, string>>

export const noFaults: Faults = {}

/** The faults of a refusal by field, in words for people; empty when it is not about fields. */
export function faultsOf(error: unknown): Faults {
  return error instanceof ApiError ? faultsByPath(error.faults) : noFaults
}

/** Faults by field, in their order; the first one of a field is the one that matters, the others often follow from it. */
export function faultsByPath(faults: readonly { readonly path: string; readonly message: string }[]): Faults {
  const found: Record<string, string> = {}
  for (const { path, message } of faults) found[path] ??= plainWords(message)
  return found
}

/**
 * The fault of a field, or the first one inside of it where no control of its own shows it.
 *
 * @param path - e.g. "tags": finds "tags" and "tags.3" alike.
 */
export function faultWithin(faults: Faults, path: string): string | undefined {
  return faults[path] ?? Object.entries(faults).find(([at]) => at.startsWith(`${path}.`))?.[1]
}

/** Faults that stand at none of these fields, so that they can be shown together instead of being lost. */
export const faultsBeside = (faults: Faults, fields: readonly string[]): readonly string[] =>
  Object.entries(faults)
    .filter(([path]) => !fields.some((field) => path === field || path.startsWith(`${field}.`)))
    .map(([path, message]) => (path === '' ? message : `${path}: ${message}`))

/** The server speaks as its schemas do; forms speak to people. */
function plainWords(message: string): string {
  const limit = /^Too (small|big): expected (\w+) to (?:have|be) ([<>])=?(\S+)( characters| items)?/.exec(
    message,
  )
  if (limit === null) return message
  const [, , kind, sign, bound = '', unit = ''] = limit
  const amount = Number.isNaN(Number(bound)) ? bound : Number(bound).toLocaleString('en-US')
  if (sign === '>' && kind === 'string' && bound === '1') return 'This must not be empty.'
  if (sign === '>' && kind === 'array' && bound === '1') return 'At least one is needed.'
  return `At ${sign === '>' ? 'least' : 'most'} ${amount}${unit}.`
}
