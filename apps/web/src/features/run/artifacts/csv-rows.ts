export interface CsvTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** There are more rows. */
  readonly isCut: boolean
}

const mostRows = 200
const mostColumns = 40

/**
 * The first 200 rows of a CSV file (RFC 4180; a semicolon or a tab separates where the first line has more of them).
 * @param isCut - The text is the beginning of a longer one: its last row may be broken.
 * @returns null when it is no table one could look at: fewer than two columns, or more than 40.
 */
export function csvTable(text: string, isCut: boolean): CsvTable | null {
  const separator = separatorOf(text)
  const found = rowsOf(text, separator, mostRows + 2)
  const whole = isCut && found.length <= mostRows + 1 ? found.slice(0, -1) : found
  const [head = [], ...rows] = whole
  if (head.length < 2 || head.length > mostColumns) return null
  return { head, rows: rows.slice(0, mostRows), isCut: isCut || rows.length > mostRows }
}

function separatorOf(text: string): string {
  const [line = ''] = text.slice(0, 4000).split('\n', 1)
  const counts = [',', ';', '\t'].map((separator) => ({ separator, count: line.split(separator).length }))
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).separator
}

function rowsOf(text: string, separator: string, most: number): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length && rows.length < most) {
    const { value, end } = text[at] === '"' ? quoted(text, at, separator) : plain(text, at, separator)
    row.push(value)
    if (text[end] === separator) {
      at = end + 1
      // The line, or the file, ends with an empty field.
      if (at < text.length) continue
      row.push('')
    }
    rows.push(row)
    row = []
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
  }
  return rows
}

interface Field {
  readonly value: string
  /** Where the separator or the end of the line is. */
  readonly end: number
}

function plain(text: string, at: number, separator: string): Field {
  let end = at
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { value: text.slice(at, end), end }
}

function quoted(text: string, at: number, separator: string): Field {
  let value = ''
  for (let from = at + 1; ; ) {
    const quote = text.indexOf('"', from)
    if (quote === -1) return { value: value + text.slice(from), end: text.length }
    value += text.slice(from, quote)
    if (text[quote + 1] !== '"') {
      const rest = plain(text, quote + 1, separator)
      return { value: value + rest.value, end: rest.end }
    }
    value += '"'
    from = quote + 2
  }
}
