const most = 200

/** The beginning of a value on one line: a text as it is, anything else as JSON. */
export function valuePreview(value: unknown): string {
  const text = typeof value === 'string' ? value.slice(0, most * 4) : jsonOf(value)
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > most ? `${line.slice(0, most)} …` : line
}

/** Names and values without the quotes of names: more of it fits on a line. */
const jsonOf = (value: unknown): string =>
  (JSON.stringify(value, null, 1) ?? 'nothing')
    .slice(0, most * 4)
    .replaceAll(/"([A-Za-z_][A-Za-z0-9_]*)":/g, '$1: ')
