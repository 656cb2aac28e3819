import type { EgressAnswer } from '../egress/egress.ts'
import { ClaimError, cleanJson, cleanText, parseClaim } from '../sandbox/json-claim.ts'
import { ToolError } from '../tool-error.ts'
import type { EffectGrant } from './outbound-deps.ts'

/** What `[secret:NAME]` may be longer than what it stands for, bytes in all. */
const roomForMarks = 64 * 1024

/**
 * What a step is given of an answer: a JSON body parsed, one that is no text as `{base64}`. JSON that is nested too deep,
 * or has keys that reach prototypes, stays text.
 *
 * @throws ToolError with `output_limit`
 */
export function httpOutput(
  { status, headers, body }: EgressAnswer,
  { policy: { maxOutputBytes }, redactor }: Pick<EffectGrant, 'policy' | 'redactor'>,
): unknown {
  const output = { status, headers: cleanHeaders(headers), body: bodyOf(body, headers['content-type'] ?? '') }
  checkSize(output, maxOutputBytes)
  const redacted = redactor.json(output)
  checkSize(redacted, maxOutputBytes + roomForMarks)
  return redacted
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function bodyOf(bytes: Uint8Array, contentType: string): unknown {
  if (bytes.byteLength === 0) return ''
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch {
    return { base64: Buffer.from(bytes).toString('base64') }
  }
  if (!/[/+]json\b/i.test(contentType)) return cleanText(text)
  try {
    return cleanJson(parseClaim(Buffer.from(text)))
  } catch (error) {
    if (error instanceof ClaimError) return cleanText(text)
    throw error
  }
}

const cleanHeaders = (headers: EgressAnswer['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [cleanText(name), cleanText(value)]))

function checkSize(output: unknown, maxBytes: number): void {
  if (Buffer.byteLength(JSON.stringify(output)) > maxBytes)
    throw new ToolError('output_limit', `The answer, as JSON, is larger than ${maxBytes} bytes.`)
}
