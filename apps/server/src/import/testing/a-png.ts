import { crc32, deflateSync } from 'node:zlib'

/** A chunk of a PNG with its length and checksum; `length` is what it says instead of the truth. */
export function aChunk(type: string, data: Buffer | string, { length }: { length?: number } = {}): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(data)])
  const head = Buffer.alloc(4)
  head.writeUInt32BE(length ?? body.length - 4)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([head, body, check])
}

/** What a text chunk holds: a card in base64. */
export const cardText = (keyword: string, card: unknown): string =>
  `${keyword}\0${Buffer.from(JSON.stringify(card)).toString('base64')}`

/** A picture of one grey point with these chunks before its end. */
export function aPng(...chunks: readonly Buffer[]): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    aChunk('IHDR', header),
    aChunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    ...chunks,
    aChunk('IEND', ''),
  ])
}
