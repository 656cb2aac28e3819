import type { Socket } from 'node:net'
import { isIP } from 'node:net'
import type { Readable } from 'node:stream'
import { getCACertificates } from 'node:tls'
import { buildConnector, Client } from 'undici'
import { ToolError } from '../tool-error.ts'
import { isSameAddress } from './address-kind.ts'
import type { Target } from './check-target.ts'
import type { EgressRules } from './egress.ts'
import type { Hop } from './next-hop.ts'

const maxHeaderBytes = 64 * 1024

/** How long one address has before the next one is tried beside it: long enough for a connection across the world. */
const nextAddressAfterMs = 1_000

export interface RawAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** As it comes over the wire. */
  readonly body: Readable
  /** Closes the connection and tells of it; more than once does nothing more. */
  close(): void
}

/**
 * One request over a connection of its own, to the addresses that were checked and to no other; the name is used for
 * the certificate and the Host header only. No proxy, whatever the environment says.
 */
export async function sendOnce(
  { url, host, port, addresses }: Target,
  hop: Hop,
  {
    signal,
    onContact,
    onLeave,
    extraCa,
  }: Pick<EgressRules, 'signal' | 'onContact' | 'onLeave'> & { readonly extraCa: string | null },
): Promise<RawAnswer> {
  let socket: Socket | undefined
  let answered: Readable | undefined
  const connect = buildConnector({
    // The types want a port here, which the call brings.
    port,
    host,
    allowH2: false,
    maxCachedSessions: 0,
    timeout: 0,
    rejectUnauthorized: true,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: nextAddressAfterMs,
    lookup: (_name, { all }, found) => {
      const pinned = addresses.map((address) => ({ address, family: isIP(address) }))
      if (all) found(null, pinned)
      else found(null, pinned[0]?.address ?? '', pinned[0]?.family)
    },
    ...(extraCa === null ? {} : { ca: [...getCACertificates('default'), extraCa] }),
  })
  const client = new Client(url.origin, {
    maxHeaderSize: maxHeaderBytes,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect(options, done) {
      connect(options, (error, connected) => {
        if (error !== null) return done(error, null)
        socket = connected
        const { remoteAddress = '' } = connected
        if (addresses.some((address) => isSameAddress(address, remoteAddress))) {
          onLeave?.()
          return done(null, connected)
        }
        connected.destroy()
        done(new ToolError('denied_net', `The connection to ${host} went elsewhere.`), null)
      })
    },
  })

  let isClosed = false
  function close(): void {
    if (isClosed) return
    isClosed = true
    onContact({
      host,
      port,
      address: socket?.remoteAddress ?? addresses[0] ?? '',
      bytesSent: socket?.bytesWritten ?? 0,
      bytesReceived: socket?.bytesRead ?? 0,
    })
    // Destroying makes an error with a stack for nobody, once all has been read.
    if (answered?.readableEnded) void client.close()
    else void client.destroy()
  }

  try {
    const answer = await client.request({
      path: `${url.pathname}${url.search}`,
      method: hop.method,
      headers: hop.headers.flat(),
      body: hop.body,
      reset: true,
      signal,
      responseHeaders: 'raw',
    })
    answered = answer.body
    return { status: answer.statusCode, headers: joinedHeaders(answer.headers), body: answer.body, close }
  } catch (error) {
    close()
    throw error
  }
}

/** undici's types don't know of `responseHeaders: 'raw'`, which gives names and values in turn. */
function joinedHeaders(raw: unknown): Record<string, string> {
  const headers = new Map<string, string>()
  const flat: readonly unknown[] = Array.isArray(raw) ? raw : []
  for (let at = 0; at + 1 < flat.length; at += 2) {
    const name = String(flat[at]).toLowerCase()
    const value = String(flat[at + 1])
    const before = headers.get(name)
    headers.set(name, before === undefined ? value : `${before}, ${value}`)
  }
  // Whoever assigns headers one by one would set a prototype with it.
  headers.delete('__proto__')
  return Object.fromEntries(headers)
}
