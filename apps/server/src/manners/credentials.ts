import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

export const sessionCookie = 'workbench_session'
const sessionLifetimeMs = 30 * 24 * 60 * 60 * 1000

/** Compares in a time that says nothing about where two texts differ, nor how long they are. */
export function equalsSecret(given: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(secret))
}

/** The token of an `Authorization: Bearer` header, null when there is none. */
export const bearerToken = (authorization: string | undefined): string | null =>
  /^Bearer +([\x21-\x7e]+) *$/i.exec(authorization ?? '')?.[1] ?? null

/** What a browser keeps instead of the token: an end and a signature that only the token's owner can make. */
export function sessionValue(token: string, nowMs: number): string {
  const until = String(nowMs + sessionLifetimeMs)
  return `${until}.${signature(token, until)}`
}

export function isSessionValid(value: string, token: string, nowMs: number): boolean {
  const [until = '', given = ''] = value.split('.', 2)
  return equalsSecret(given, signature(token, until)) && Number(until) > nowMs
}

const signature = (token: string, until: string): string =>
  createHmac('sha256', token).update(`workbench session until ${until}`).digest('base64url')

/** @param isSecure - The page is reached through https. */
export function sessionCookieHeader(value: string, isSecure: boolean): string {
  const attributes = ['HttpOnly', 'SameSite=Strict', 'Path=/', `Max-Age=${sessionLifetimeMs / 1000}`]
  return [`${sessionCookie}=${value}`, ...attributes, ...(isSecure ? ['Secure'] : [])].join('; ')
}

/** The value of one cookie of a Cookie header, null when it is not there. */
export function cookieOf(header: string | undefined, name: string): string | null {
  const pair = header?.split(';').find((part) => part.trim().startsWith(`${name}=`))
  return pair === undefined ? null : pair.trim().slice(name.length + 1)
}
