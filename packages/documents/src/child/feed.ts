import type { Header } from './frames.ts'

export interface Feed {
  readonly header: Header
  /** The first bytes of the file, without taking them: this many, or all there are. */
  peek(bytes: number): Promise<Buffer>
  bytes(): AsyncGenerator<Buffer, void>
}

const headerBytes = 65_536

/** Takes the first line off what the parent sends; the file follows. */
export async function openFeed(input: AsyncIterable<Buffer>): Promise<Feed> {
  const chunks = input[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  let isAtEnd = false
  const more = async (): Promise<void> => {
    const { done, value } = await chunks.next()
    if (done === true) isAtEnd = true
    else held = held.length === 0 ? value : Buffer.concat([held, value])
  }
  while (!held.includes(0x0a)) {
    if (isAtEnd || held.length > headerBytes) throw new Error('No header came.')
    await more()
  }
  const end = held.indexOf(0x0a)
  const header = JSON.parse(held.toString('utf8', 0, end)) as Header
  held = held.subarray(end + 1)
  return {
    header,
    async peek(bytes) {
      while (held.length < bytes && !isAtEnd) await more()
      return held.subarray(0, bytes)
    },
    async *bytes() {
      if (held.length > 0) yield held
      held = Buffer.alloc(0)
      while (!isAtEnd) {
        await more()
        if (held.length > 0) yield held
        held = Buffer.alloc(0)
      }
    },
  }
}
