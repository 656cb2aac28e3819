import { knownEncoding } from '../text/decode-stream.ts'
import type { DocumentKind } from './document-kind.ts'

/**
 * The charset that the sender named, else the one that an HTML document names in its first kilobyte (WHATWG HTML,
 * 13.2.3.2), where UTF-16 can only be a mistake, since it was readable as ASCII.
 */
export function charsetOf(kind: DocumentKind, head: Buffer, declaredType: string | null): string | null {
  const declared = /;\s*charset="?([\w.:-]{1,40})/i.exec(declaredType ?? '')?.[1]
  if (declared !== undefined && knownEncoding(declared) !== null) return declared
  if (kind !== 'html') return null
  const start = head.toString('latin1', 0, 1024)
  const named =
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(start)?.[1] ??
    /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(start)?.[1]
  const encoding = named === undefined ? null : knownEncoding(named)
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding
}
