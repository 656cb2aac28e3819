import type { OutgoingHttp } from '@workbench/core/ports/outbound'
import { outgoingHeaders } from '../context/outgoing-headers.ts'
import { maxBodyBytes } from '../context/wire-body.ts'
import { ToolError } from '../tool-error.ts'
import { checkRequest } from './check-request.ts'
import { filledMarks } from './filled-marks.ts'
import { httpOutput } from './http-output.ts'
import type { EffectGrant, OutboundDeps, Send } from './outbound-deps.ts'

/**
 * Decides on a request.
 *
 * @throws ToolError `denied_secret`, `denied_net`, `invalid_args`
 */
export function httpSend(
  effect: OutgoingHttp,
  grant: EffectGrant,
  { egress }: Pick<OutboundDeps, 'egress'>,
): Send {
  const { method, secretMarks, correlation, idempotencyKey } = effect
  const { url, headers, body } = filledMarks(
    { url: effect.url, headers: effect.headers, body: effect.body },
    secretMarks,
    grant,
  )
  checkRequest(url, headers, grant.policy.net)
  if (body !== undefined && (method === 'GET' || method === 'HEAD'))
    throw new ToolError('invalid_args', `A ${method} request has no body. Leave it out, or take POST.`)
  const bytes = bytesOf(body)
  if (bytes !== null && bytes.byteLength > maxBodyBytes)
    throw new ToolError(
      'invalid_args',
      `The body has ${bytes.byteLength} bytes; ${maxBodyBytes} are allowed.`,
    )
  const request = {
    url,
    method,
    headers: outgoingHeaders(withType(headers, body), correlation, idempotencyKey),
    body: bytes,
    redirect: 'follow',
  } as const

  return async (rulesFor) => {
    const answer = await egress.fetch(request, rulesFor(grant.policy.maxOutputBytes))
    return { isSent: true, output: httpOutput(answer, grant) }
  }
}

/** Made into JSON only now: quotes in a secret are escaped like any other. */
function bytesOf(body: unknown): Uint8Array | null {
  if (body === undefined) return null
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
}

function withType(headers: OutgoingHttp['headers'], body: unknown): OutgoingHttp['headers'] {
  const isNamed = headers.some(([name]) => name.toLowerCase() === 'content-type')
  const isText = body === undefined || typeof body === 'string'
  return isText || isNamed ? headers : [...headers, ['content-type', 'application/json']]
}
