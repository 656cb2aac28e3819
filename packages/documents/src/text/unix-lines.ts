/** The same text with `\n` at the ends of lines, also where `\r\n` comes in two pieces. */
export async function* unixLines(pieces: AsyncIterable<string>): AsyncGenerator<string, void> {
  let held = ''
  for await (const piece of pieces) {
    let text = held + piece
    held = ''
    if (text.endsWith('\r')) {
      held = '\r'
      text = text.slice(0, -1)
    }
    if (text !== '') yield text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  }
  if (held !== '') yield '\n'
}
