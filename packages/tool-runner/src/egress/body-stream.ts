import type { Readable } from 'node:stream'
import { ToolError } from '../tool-error.ts'
import { networkFault } from './network-fault.ts'
import type { TimeLimits } from './time-limits.ts'

/**
 * A body for its reader: counted, timed, and with its connection closed once it ends, fails, or is cancelled.
 *
 * @param options.place - Host and port, for messages.
 * @param options.end - Called once.
 */
export function bodyStream(
  body: Readable,
  {
    maxBytes,
    limits,
    place,
    end,
  }: {
    readonly maxBytes: number
    readonly limits: TimeLimits
    readonly place: string
    readonly end: () => void
  },
): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<unknown> = body[Symbol.asyncIterator]()
  // Destroyed before anybody reads, it has nobody to tell; who reads is told by the iterator.
  body.on('error', () => {})
  let taken = 0

  // A reader that never comes back must not keep the connection beyond the time the request has.
  limits.signal.addEventListener('abort', finish, { once: true })
  function finish(): void {
    limits.signal.removeEventListener('abort', finish)
    body.destroy()
    end()
  }

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await limits.waitFor(chunks.next())
          if (done) {
            finish()
            return controller.close()
          }
          if (!(value instanceof Uint8Array)) throw new TypeError('Expected bytes')
          taken += value.byteLength
          if (taken > maxBytes)
            throw new ToolError('output_limit', `The answer of ${place} is larger than ${maxBytes} bytes.`)
          controller.enqueue(value)
        } catch (error) {
          finish()
          controller.error(networkFault(limits.signal.aborted ? limits.signal.reason : error, place))
        }
      },
      cancel: finish,
    },
    // Nothing is read ahead of the reader.
    { highWaterMark: 0 },
  )
}
