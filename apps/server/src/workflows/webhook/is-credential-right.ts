import { createHmac } from 'node:crypto'
import { equalsSecret } from '../../manners/credentials.ts'
import type { WebhookCredential } from './webhook-credential.ts'

/**
 * Whether a credential was made with the secret, found out in a time that says nothing about it.
 *
 * @param body - As it arrived, byte by byte: that is what is signed.
 */
export function isCredentialRight(credential: WebhookCredential, body: Uint8Array, secret: string): boolean {
  if (credential.kind === 'bearer') return equalsSecret(credential.token, secret)
  const { id, timestamp, signatures } = credential
  const key = keyOf(secret)
  if (key.length < leastKeyBytes) return false
  const right = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64')
  let isRight = false
  for (const signature of signatures) if (equalsSecret(signature, `v1,${right}`)) isRight = true
  return isRight
}

/** What is no base64 makes a key of few bytes, or of none, which everybody can sign with. */
const leastKeyBytes = 8

/** `whsec_` stands before a key in base64; any other secret is one as it is. */
const keyOf = (secret: string): Uint8Array =>
  secret.startsWith('whsec_')
    ? Buffer.from(secret.slice('whsec_'.length), 'base64')
    : Buffer.from(secret, 'utf8')
