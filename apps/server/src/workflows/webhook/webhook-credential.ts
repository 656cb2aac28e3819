import type { IncomingHttpHeaders } from 'node:http'
import { bearerToken } from '../../manners/credentials.ts'
import { ProblemError } from '../../manners/problem.ts'

/** How far the clock of a sender may be off. */
const toleranceMs = 5 * 60_000

/** What a sender shows; whether it is right takes the secret. */
export type WebhookCredential =
  | { readonly kind: 'bearer'; readonly token: string }
  | {
      readonly kind: 'signature'
      readonly id: string
      /** Seconds since the epoch, as it was sent: that is what is signed. */
      readonly timestamp: string
      /** As `v1,BASE64`; several, so that a secret can be replaced while both are in use. */
      readonly signatures: readonly string[]
    }

/**
 * Reads the headers of Standard Webhooks, or a bearer token. A signature decides where there is one.
 *
 * @throws ProblemError 401 when there is no credential, or the time of a signed one is too far off.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function webhookCredential(headers: IncomingHttpHeaders, nowMs: number): WebhookCredential {
  const signature = textOf(headers['webhook-signature'])
  if (signature === null) {
    const token = bearerToken(headers.authorization)
    if (token !== null) return { kind: 'bearer', token }
    throw unauthorized(
      'A credential is needed: sign the request as Standard Webhooks has it, or send "Authorization: Bearer SECRET".',
    )
  }
  const id = textOf(headers['webhook-id'])
  const timestamp = textOf(headers['webhook-timestamp'])
  if (id === null || timestamp === null || !/^\d{1,12}$/.test(timestamp)) {
    throw unauthorized('A signature takes webhook-id and webhook-timestamp, in seconds, as well.')
  }
  if (Math.abs(nowMs - Number(timestamp) * 1000) > toleranceMs) {
    throw unauthorized('The webhook-timestamp is more than five minutes off.')
  }
  return { kind: 'signature', id, timestamp, signatures: signature.split(' ') }
}

export const unauthorized = (detail: string): ProblemError =>
  new ProblemError(401, detail, { headers: { 'www-authenticate': 'Bearer realm="AI Workbench webhook"' } })

const textOf = (header: string | string[] | undefined): string | null =>
  typeof header === 'string' && header !== '' ? header : null
