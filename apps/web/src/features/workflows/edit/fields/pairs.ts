/** A name with its text, as a row. */
export interface Pair {
  /** Stays while the name changes. */
  readonly key: string
  readonly name: string
  readonly text: string
}

export const pairsOf = (value: unknown): readonly Pair[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).map(([name, text]) => ({ key: name, name, text: String(text) }))
    : []

/** What the rows stand for; undefined for nothing. Rows without a name are none yet; the last of a name counts. */
export function valueOfPairs(rows: readonly Pair[]): Readonly<Record<string, string>> | undefined {
  const named = rows.filter(({ name }) => name.trim() !== '')
  return named.length === 0
    ? undefined
    : Object.fromEntries(named.map(({ name, text }) => [name.trim(), text]))
}

/** Whether rows stand for a value, so that they can stay as they were typed. */
export const saysSame = (rows: readonly Pair[], value: unknown): boolean =>
  JSON.stringify(valueOfPairs(rows)) === JSON.stringify(valueOfPairs(pairsOf(value)))
