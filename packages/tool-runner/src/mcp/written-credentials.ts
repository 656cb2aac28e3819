const credential = /auth|cookie|credential|key|passw|secret|token|bearer/i
const scheme = /^(?:basic|bearer|token|api-?key)\s+/i
/** Shorter values can't be told from ordinary text. */
const leastLength = 8

/**
 * Credentials that stand in the configuration as they are, by the name of their header or variable and not
 * their use: what is called `MODE` is none. Of `Bearer abc` it is `abc`.
 */
export const writtenCredentials = (
  fields: readonly (readonly [name: string, value: string])[],
): ReadonlyMap<string, string> =>
  new Map(
    fields
      .filter(([name]) => credential.test(name))
      .map(([name, value]) => [name, value.trim().replace(scheme, '')] as const)
      .filter(([, value]) => value.length >= leastLength),
  )
