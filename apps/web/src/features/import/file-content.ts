import type { ImportFile } from './import-batches.ts'

/** How an archive (CHARX) begins, which may look like text all through. */
const archive = [0x50, 0x4b, 0x03, 0x04] as const

/** What to send of a file: its text, or its bytes where it is none in UTF-8, of which the server knows what they are. */
export function fileContent(bytes: Uint8Array): Omit<ImportFile, 'name'> {
  const isArchive = archive.every((byte, at) => bytes[at] === byte)
  const text = isArchive ? null : textOf(bytes)
  return text === null ? { content: base64(bytes), encoding: 'base64' } : { content: text }
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
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
