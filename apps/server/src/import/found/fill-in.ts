/** Texts for the variables in files, by name; from whoever imports. */
export type ImportValues = Readonly<Record<string, string>>

export interface FilledIn {
  readonly text: string
  /** Variables without a value, each once, in the order of the text; they stand in it as they were. */
  readonly missing: readonly string[]
}

/** Puts values where a text has variables, once: a value that looks like a variable stays what it is. */
export function fillIn(text: string, variable: RegExp, values: ImportValues): FilledIn {
  const missing = new Set<string>()
  const filled = text.replaceAll(variable, (whole, name: string) => {
    if (Object.hasOwn(values, name)) return values[name] ?? ''
    missing.add(name)
    return whole
  })
  return { text: filled, missing: [...missing] }
}
