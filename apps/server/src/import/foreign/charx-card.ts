import { crc32, inflateRawSync } from 'node:zlib'

const entryName = 'card.json'
const maxCardBytes = 16 * 1024 * 1024
const maxEntries = 10_000

export const isZip = (bytes: Uint8Array): boolean =>
  Buffer.from([0x50, 0x4b, 0x03, 0x04]).equals(bytes.subarray(0, 4))

/**
 * The JSON of the character card in a CHARX archive: `card.json` at its root. Pictures and other assets beside it are not
 * touched, and nothing that it names elsewhere is fetched.
 *
 * @returns what is wrong when there is none, or when it can't be read.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function cardTextOfCharx(bytes: Buffer): { readonly text: string } | { readonly reason: string } {
  try {
    const entry = findEntry(bytes)
    if ('reason' in entry) return entry
    const { packed, method, size, checksum } = entry
    if (size > maxCardBytes) return { reason: `${entryName} is above 16 MiB` }
    const content = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: maxCardBytes })
    if (crc32(content) !== checksum)
      return { reason: `${entryName} is damaged: its checksum (CRC) does not match` }
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(content) }
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
      return { reason: `${entryName} is above 16 MiB when it is unpacked` }
    }
    return { reason: `the archive is damaged, or ${entryName} in it is no text in UTF-8` }
  }
}

interface Entry {
  readonly packed: Buffer
  readonly method: number
  readonly size: number
  readonly checksum: number
}

/** Reads the list of entries at the archive's end. @throws RangeError where an offset leads out of it. */
function findEntry(bytes: Buffer): Entry | { readonly reason: string } {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0) return { reason: 'the archive is cut short: the list of its files is missing' }
  const entries = Math.min(bytes.readUInt16LE(end + 10), maxEntries)
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < entries; index += 1) {
    if (bytes.readUInt32LE(at) !== 0x02014b50)
      return { reason: 'the archive is damaged: the list of its files is broken' }
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) =>
      bytes.readUInt16LE(at + offset),
    )
    const name = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
    if (name === entryName) return entryAt(bytes, at)
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0)
  }
  return { reason: `the archive holds no ${entryName} at its root, as a character card (CHARX) does` }
}

function entryAt(bytes: Buffer, at: number): Entry | { readonly reason: string } {
  const isEncrypted = (bytes.readUInt16LE(at + 8) & 1) === 1
  if (isEncrypted) return { reason: `${entryName} is encrypted` }
  const method = bytes.readUInt16LE(at + 10)
  if (method !== 0 && method !== 8)
    return { reason: `${entryName} is packed in a way that is not known; deflate is expected` }
  const packedSize = bytes.readUInt32LE(at + 20)
  const header = bytes.readUInt32LE(at + 42)
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
  if (start + packedSize > bytes.length)
    return { reason: `the archive is cut short: ${entryName} is not whole` }
  return {
    packed: bytes.subarray(start, start + packedSize),
    method,
    size: bytes.readUInt32LE(at + 24),
    checksum: bytes.readUInt32LE(at + 16),
  }
}
