import type { ProxyServer } from './proxy-of.ts'

/** A call that left by a proxy did not get through; whether proxy or provider is to blame, only the status tells. */
export class ProxiedFailure extends Error {
  /** Without credentials. */
  readonly proxy: string
  /** That named the proxy. */
  readonly variable: string
  /** What the proxy refused with, e.g. 407; null when it said nothing. */
  readonly status: number | null

  constructor({ url, variable }: ProxyServer, cause: unknown) {
    super('The call did not get through a proxy.', { cause })
    this.name = new.target.name
    this.proxy = URL.canParse(url) ? placeOf(new URL(url)) : 'that is no address'
    this.variable = variable
    this.status = statusIn(cause)
  }
}

const placeOf = ({ protocol, host }: URL): string => `${protocol}//${host}`

/** undici says it in words only: `Proxy response (407) !== 200`, `Proxy Authentication Required (407)`. */
function statusIn(error: unknown): number | null {
  let current = error
  for (let depth = 0; current instanceof Error && depth < 5; depth += 1) {
    const [, status] = /^Proxy .*\((\d{3})\)/.exec(current.message) ?? []
    if (status !== undefined) return Number(status)
    current = current.cause
  }
  return null
}
