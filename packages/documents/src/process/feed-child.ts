import { once } from 'node:events'
import type { Writable } from 'node:stream'

export interface Feeding {
  /** Whether it is the source that is waited for, not the child. */
  isWaiting(): boolean
  /** Rejects with what the source threw; resolves when all is sent, or nobody takes it any more. */
  readonly done: Promise<void>
}

/** Sends some lines, then the file, no faster than the child takes them. */
export function feedChild(
  input: Writable,
  lines: readonly string[],
  bytes: AsyncIterable<Uint8Array>,
): Feeding {
  let isWaiting = false
  let isClosed = false
  const closed = new Promise<void>((resolve) => {
    input.once('close', () => {
      isClosed = true
      resolve()
    })
  })
  const send = async (chunk: string | Uint8Array): Promise<void> => {
    if (!input.write(chunk)) await Promise.race([once(input, 'drain').catch(() => {}), closed])
  }
  const feed = async (): Promise<void> => {
    for (const line of lines) await send(`${line}\n`)
    const source = bytes[Symbol.asyncIterator]()
    try {
      while (!isClosed) {
        isWaiting = true
        const { done, value } = await Promise.race([
          source.next(),
          closed.then(() => ({ done: true as const, value: undefined })),
        ])
        isWaiting = false
        if (done === true) break
        await send(value)
      }
    } finally {
      isWaiting = false
      // It may be in the middle of something that never ends.
      void Promise.resolve(source.return?.()).catch(() => {})
    }
    input.end()
  }
  return { isWaiting: () => isWaiting, done: feed() }
}
