/** `${NAME}`, `${NAME:-default}` and, as editors write it, `${env:NAME}`. */
const variable = /\$\{(?:env:)?([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}/g

export interface Expanded {
  readonly text: string
  /** Variables that were filled in, with their values. */
  readonly used: ReadonlyMap<string, string>
  /** Variables that are not set, or empty, and have no default. */
  readonly missing: readonly string[]
}

/** Fills variables of the environment into a text, where it asks for them in so many words and nowhere else. */
export function expandVariables(text: string, env: Readonly<Record<string, string | undefined>>): Expanded {
  const used = new Map<string, string>()
  const missing: string[] = []
  const expanded = text.replace(variable, (_whole, name: string, otherwise: string | undefined) => {
    const value = env[name] || otherwise
    if (value === undefined) missing.push(name)
    else if (env[name]) used.set(name, value)
    return value ?? ''
  })
  return { text: expanded, used, missing }
}
