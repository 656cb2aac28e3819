import { ToolError } from '../tool-error.ts'
import { type HeaderList, headersForOtherOrigin, headersWithoutBody } from './request-headers.ts'

/** One request of a chain. */
export interface Hop {
  readonly url: string
  readonly method: string
  readonly headers: HeaderList
  readonly body: Uint8Array | null
}

/** Statuses that lead elsewhere. */
export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status)
}

/**
 * The request that a redirect asks for, by the rules of the Fetch standard, but stricter: to another origin go only
 * headers that cannot hold a credential, and never from https to http.
 *
 * @throws ToolError `failed` when it leads nowhere, `denied_net` when it gives up encryption.
 * @see https://fetch.spec.whatwg.org/#http-redirect-fetch
 */
export function nextHop(hop: Hop, from: URL, status: number, location: string): Hop {
  const to = URL.parse(location, from.href)
  if (to === null) throw new ToolError('failed', `${from.host} redirects to something that is not a URL.`)
  if (from.protocol === 'https:' && to.protocol === 'http:')
    throw new ToolError('denied_net', `${from.host} redirects from https to http, which is not followed.`)

  const becomesGet =
    (status === 303 && hop.method !== 'GET' && hop.method !== 'HEAD') ||
    ((status === 301 || status === 302) && hop.method === 'POST')
  const kept = becomesGet ? headersWithoutBody(hop.headers) : hop.headers
  return {
    url: to.href,
    method: becomesGet ? 'GET' : hop.method,
    headers: to.origin === from.origin ? kept : headersForOtherOrigin(kept),
    body: becomesGet ? null : hop.body,
  }
}
