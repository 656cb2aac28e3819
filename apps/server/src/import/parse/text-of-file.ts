import { decodeText } from '@workbench/platform/decode-text'
import { cardTextOfCharx, isZip } from '../foreign/charx-card.ts'
import { cardTextOfPng, isPng } from '../foreign/png-card.ts'
import type { ImportFile } from '../found/import-result.ts'

/**
 * What there is to read in a file's bytes: its text, or the character card that a picture (PNG) or an archive (CHARX)
 * carries. The bytes say what they are, whatever the file is called.
 */
export function textOfBytes(bytes: Buffer): { readonly text: string } | { readonly reason: string } {
  if (isPng(bytes)) return cardTextOfPng(bytes)
  return isZip(bytes) ? cardTextOfCharx(bytes) : decodeText(bytes)
}

/** The same for a file as it comes in a request. */
export function textOfFile({
  content,
  encoding,
}: ImportFile): { readonly text: string } | { readonly reason: string } {
  if (encoding !== 'base64') return { text: content }
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(content) || content.length % 4 !== 0) {
    return { reason: 'its content is no base64, as its encoding says' }
  }
  return textOfBytes(Buffer.from(content, 'base64'))
}
