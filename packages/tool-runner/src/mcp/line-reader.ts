interface LineReaderOptions {
  /** Bytes. */
  readonly longest: number
  readonly onLine: (line: string) => void
  /** Hears of each line that is longer, once; nothing of it is kept. */
  readonly onTooLong: () => void
}

const lineFeed = 10

/** Cuts a stream of UTF-8 bytes into lines, in time linear in its length however small the chunks are. */
export function createLineReader({ longest, onLine, onTooLong }: LineReaderOptions): (chunk: Buffer) => void {
  let parts: Buffer[] = []
  let length = 0
  let isSkipping = false

  const keep = (part: Buffer) => {
    if (isSkipping) return
    if (length + part.length > longest) {
      isSkipping = true
      parts = []
      onTooLong()
      return
    }
    parts.push(part)
    length += part.length
  }

  return (chunk) => {
    let from = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, from)) {
      keep(chunk.subarray(from, end))
      if (!isSkipping) onLine(Buffer.concat(parts).toString('utf8').replace(/\r$/, ''))
      from = end + 1
      parts = []
      length = 0
      isSkipping = false
    }
    keep(chunk.subarray(from))
  }
}
