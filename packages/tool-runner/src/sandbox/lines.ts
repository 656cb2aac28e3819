import { ClaimError } from './json-claim.ts'

export interface StreamCaps {
  readonly lineBytes: number
  readonly totalBytes: number
}

/** A child said more than is taken from it. */
export class FloodError extends ClaimError {}

/**
 * Lines of a stream, read no faster than they are taken. What follows the last line break is not one.
 *
 * @throws FloodError as soon as a line or all of them are longer than the caps.
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
  { lineBytes, totalBytes }: StreamCaps,
): AsyncGenerator<Uint8Array, void> {
  let parts: Uint8Array[] = []
  let size = 0
  let total = 0
  for await (const chunk of stream) {
    total += chunk.length
    if (total > totalBytes) throw new FloodError(`The tool wrote more than ${totalBytes} bytes.`)
    let from = 0
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, from)) {
      const part = chunk.subarray(from, end)
      if (size + part.length > lineBytes) throw new FloodError(tooLong(lineBytes))
      yield parts.length === 0 ? part : Buffer.concat([...parts, part])
      parts = []
      size = 0
      from = end + 1
    }
    if (from === chunk.length) continue
    parts.push(chunk.subarray(from))
    size += chunk.length - from
    if (size > lineBytes) throw new FloodError(tooLong(lineBytes))
  }
}

const tooLong = (bytes: number) => `The tool wrote a line of more than ${bytes} bytes.`
