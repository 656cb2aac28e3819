/**
 * Where a text stops being JSON. V8 leaves that out of some of its messages, so it is looked for: the shortest part of
 * the text, from its start, in which something is wrong before its end.
 *
 * @returns "line 3, column 8"; the place after the end when something is missing there.
 */
export function jsonPlace(text: string): string {
  let low = 0
  let high = text.length + 1
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (middle > text.length || isWrongWithin(text.slice(0, middle))) high = middle
    else low = middle + 1
  }
  const lines = text.slice(0, low - 1).split('\n')
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`
}

/** False also where only the end is missing. */
function isWrongWithin(text: string): boolean {
  try {
    JSON.parse(text)
    return false
  } catch (error) {
    const { message } = error as Error
    const [, position] = /at position (\d+)/.exec(message) ?? []
    return position === undefined ? !/end of JSON input/.test(message) : Number(position) < text.length
  }
}
