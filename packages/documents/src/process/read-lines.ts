/** The child wrote a line that is longer than any of ours. */
export class LineTooLongError extends Error {
  override readonly name = 'LineTooLongError'
}

/**
 * Lines of a stream, read no faster than they are taken. What follows the last line break is none.
 *
 * @throws LineTooLongError
 */
export async function* readLines(
  stream: AsyncIterable<Buffer>,
  maxBytes: number,
): AsyncGenerator<string, void> {
  let held: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    let from = 0
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, from)) {
      const last = chunk.subarray(from, end)
      if (size + last.length > maxBytes) throw new LineTooLongError()
      yield held.length === 0 ? last.toString() : Buffer.concat([...held, last]).toString()
      held = []
      size = 0
      from = end + 1
    }
    if (from === chunk.length) continue
    held.push(chunk.subarray(from))
    size += chunk.length - from
    if (size > maxBytes) throw new LineTooLongError()
  }
}
