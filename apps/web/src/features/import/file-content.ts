import type { ImportFile } from './import-batches.ts'

/** How pictures (PNG) and archives (CHARX) begin, in which character cards come. */
const beginnings = [
  [0x89, 0x50, 0x4e, 0x47],
  [0x50, 0x4b, 0x03, 0x04],
] as const

/**
 * What to send of a file: its text, or its bytes where it is a picture or an archive.
 *
 * @throws TypeError when it is neither: bytes that are no UTF-8 must not come in as question marks.
 */
export function fileContent(bytes: Uint8Array): Omit<ImportFile, 'name'> {
  if (beginnings.some((beginning) => beginning.every((byte, at) => bytes[at] === byte))) {
    return { content: base64(bytes), encoding: 'base64' }
  }
  return { content: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
}

/** A function takes so many arguments; whole groups of three bytes, so that pieces can be joined. */
const pieceLength = 3 * 4096

function base64(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let start = 0; start < bytes.length; start += pieceLength) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(start, start + pieceLength))))
  }
  return pieces.join('')
}
