import type { WireBody } from './context-request.ts'

/** Bytes of one answer or request, 8 MiB: they stand in memory several times while they travel. */
export const maxBodyBytes = 8 * 1024 * 1024

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** UTF-8 as text, else base64; either way the same bytes come out on the other side. */
export function toWireBody(bytes: Uint8Array): WireBody {
  try {
    return { text: decoder.decode(bytes) }
  } catch {
    return { base64: Buffer.from(bytes).toString('base64') }
  }
}

export const fromWireBody = (body: WireBody): Uint8Array =>
  'text' in body ? Buffer.from(body.text) : Buffer.from(body.base64, 'base64')
