import { crc32, inflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Of the JSON of a card, packed or not: what a person writes has kilobytes. */
const maxCardBytes = 16 * 1024 * 1024

/** The best of them that is there counts: V3, then V1 and V2. */
const keywords = ['ccv3', 'chara'] as const

export const isPng = (bytes: Uint8Array): boolean => signature.equals(bytes.subarray(0, 8))

/**
 * The JSON of the character card that a picture carries: a text chunk named `ccv3` or `chara`, in base64. Nothing of the
 * picture itself is looked at.
 *
 * @returns what is wrong when there is none, or when it can't be read.
 * @see https://www.w3.org/TR/png-3/#11textinfo
 */
export function cardTextOfPng(bytes: Buffer): { readonly text: string } | { readonly reason: string } {
  const found = textChunks(bytes)
  if ('reason' in found) return found
  const keyword = keywords.find((one) => found.chunks.has(one))
  const chunk = keyword && found.chunks.get(keyword)
  if (keyword === undefined || chunk === undefined) {
    return { reason: 'the picture carries no character card: it has no text chunk "chara" or "ccv3"' }
  }
  if (!chunk.isWhole)
    return { reason: `the chunk "${keyword}" is damaged: its checksum (CRC) does not match` }
  const unpacked = unpack(chunk)
  if ('reason' in unpacked) return { reason: `the chunk "${keyword}" ${unpacked.reason}` }
  return decoded(unpacked.bytes, keyword)
}

interface TextChunk {
  readonly type: string
  /** Behind the keyword and its zero. */
  readonly content: Buffer
  readonly isWhole: boolean
}

function textChunks(
  bytes: Buffer,
): { readonly chunks: Map<string, TextChunk> } | { readonly reason: string } {
  const chunks = new Map<string, TextChunk>()
  for (let at = signature.length; at < bytes.length; ) {
    if (bytes.length - at < 12) return { reason: 'the picture is cut short: its last chunk is not whole' }
    const length = bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    const end = at + 12 + length
    if (end > bytes.length) {
      const left = bytes.length - at - 12
      return { reason: `the picture is cut short: a chunk says it has ${length} bytes, and ${left} are left` }
    }
    if (type === 'IEND') break
    if (type === 'tEXt' || type === 'zTXt' || type === 'iTXt') {
      const data = bytes.subarray(at + 8, end - 4)
      const zero = data.indexOf(0)
      const keyword = data.toString('latin1', 0, Math.max(0, zero)).toLowerCase()
      if (zero > 0 && !chunks.has(keyword)) {
        const isWhole = crc32(bytes.subarray(at + 4, end - 4)) === bytes.readUInt32BE(end - 4)
        chunks.set(keyword, { type, content: data.subarray(zero + 1), isWhole })
      }
    }
    at = end
  }
  return { chunks }
}

type Unpacked = { readonly bytes: Buffer } | { readonly reason: string }

function unpack({ type, content }: TextChunk): Unpacked {
  if (type === 'tEXt') return { bytes: content }
  if (type === 'zTXt') return content[0] === 0 ? inflate(content.subarray(1)) : unknownPacking
  // Whether it is packed, and how; then a language and the keyword in it, each up to a zero.
  const [isPacked, method] = content
  const language = content.indexOf(0, 2)
  const translated = language < 0 ? -1 : content.indexOf(0, language + 1)
  if (translated < 0) return { reason: 'is not laid out as an iTXt chunk is' }
  const text = content.subarray(translated + 1)
  if (isPacked === 0) return { bytes: text }
  return isPacked === 1 && method === 0 ? inflate(text) : unknownPacking
}

const unknownPacking = { reason: 'is packed in a way that is not known; deflate is expected' }

function inflate(bytes: Buffer): Unpacked {
  try {
    return { bytes: inflateSync(bytes, { maxOutputLength: maxCardBytes }) }
  } catch {
    return { reason: 'can not be unpacked, or is above 16 MiB when it is' }
  }
}

function decoded(bytes: Buffer, keyword: string): { readonly text: string } | { readonly reason: string } {
  if (bytes.length > (maxCardBytes / 3) * 4) return { reason: `the chunk "${keyword}" is above 16 MiB` }
  const base64 = bytes.toString('latin1').replaceAll(/\s+/g, '')
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) {
    return { reason: `the chunk "${keyword}" is no base64, in which cards stand in pictures` }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64')) }
  } catch {
    return { reason: `the chunk "${keyword}" holds no text in UTF-8` }
  }
}
