import { ReadFault } from '../child/read-fault.ts'

export interface DecodeHints {
  /** From the sender, or from the document itself; null for none. */
  readonly charset: string | null
  note(words: string): void
}

const asUtf8 = 'Save it as UTF-8 and add that file.'

/**
 * Text of bytes as they come: by the byte order mark, the charset that was named, or as UTF-8. What is neither, and
 * looks like a European text of old, is read as Windows-1252, with a note.
 *
 * @throws ReadFault when it is no text in any of these.
 */
export async function* decodeStream(
  bytes: AsyncIterable<Uint8Array>,
  { charset, note }: DecodeHints,
): AsyncGenerator<string, void> {
  let decoder: Decoder | null = null
  let held: Uint8Array = new Uint8Array()
  let isFirst = true
  const choose = (all: Uint8Array): Decoder | null => {
    const encoding = (isFirst ? (markedOrNamed(all, charset) ?? utf16WithoutMark(all)) : null) ?? guessed(all)
    isFirst = false
    if (encoding === 'windows-1252') note('It is no UTF-8; it was read as Windows-1252.')
    return encoding === null ? null : new TextDecoder(encoding, { fatal: true })
  }
  try {
    for await (const chunk of bytes) {
      const all: Uint8Array = held.length === 0 ? chunk : Buffer.concat([held, chunk])
      held = new Uint8Array()
      if (decoder === null && isTooLittle(all, isFirst)) {
        held = all
        continue
      }
      decoder ??= choose(all)
      // Nothing but ASCII so far, and that is the same in all of them.
      const text =
        decoder === null ? Buffer.from(all).toString('latin1') : decoder.decode(all, { stream: true })
      if (text !== '') yield text
    }
    decoder ??= choose(held) ?? new TextDecoder()
    const text = decoder.decode(held)
    if (text !== '') yield text
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const encoding = decoder?.encoding.toUpperCase() ?? 'UTF-8'
    throw new ReadFault('document_unreadable', `is no text in ${encoding} from some place on`, asUtf8)
  }
}

type Decoder = InstanceType<typeof TextDecoder>

/** The mark may not be whole, or the first letter beyond ASCII is so near the end that nothing can be told from it. */
const isTooLittle = (bytes: Uint8Array, isFirst: boolean): boolean =>
  (isFirst && bytes.length < 4) ||
  (bytes.length < 1_000_000 &&
    firstBeyondAscii(bytes.subarray(-16)) !== -1 &&
    firstBeyondAscii(bytes) > bytes.length - 16)

const firstBeyondAscii = (bytes: Uint8Array): number => bytes.findIndex((byte) => byte > 0x7f)

function markedOrNamed([a, b, c]: Uint8Array, charset: string | null): string | null {
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  return charset === null ? null : knownEncoding(charset)
}

/** @returns null for a label that nobody knows. */
export function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/** @returns null while there is nothing but ASCII. */
function guessed(bytes: Uint8Array): string | null {
  const first = firstBeyondAscii(bytes)
  if (first === -1) return null
  const sample = bytes.subarray(first, first + 65_536)
  if (isUtf8(sample)) return 'utf-8'
  if (isLikeWindows1252(sample)) return 'windows-1252'
  throw new ReadFault('document_unreadable', 'is no text in UTF-8', asUtf8)
}

/** In most scripts every other byte of UTF-16 is often 0. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = sample.length / 8
  if (odd > many && even <= odd / 8) return 'utf-16le'
  return even > many && odd <= even / 8 ? 'utf-16be' : null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // The last character may go on in the next bytes.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

const unusedInWindows1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

/** Letters with accents are rare among others; in Cyrillic or Japanese encodings nearly every byte is above ASCII. */
function isLikeWindows1252(bytes: Uint8Array): boolean {
  let high = 0
  for (const byte of bytes) {
    if (byte > 0x7f) high += 1
    if (
      unusedInWindows1252.has(byte) ||
      (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13)
    )
      return false
  }
  return high <= Math.max(2, bytes.length / 5)
}
