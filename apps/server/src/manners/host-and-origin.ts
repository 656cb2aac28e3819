import type { IncomingMessage } from 'node:http'
import { isLoopbackHost } from '@workbench/platform/loopback'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { ProblemError } from './problem.ts'

export interface Listening {
  /** The address the server listens on. */
  readonly host: string
  /** Base of links as others see it; null: the listening address. */
  readonly publicUrl: string | null
}

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE'])

/**
 * No page on the web can reach a workbench on somebody's laptop: a name that was pointed at 127.0.0.1 (DNS
 * rebinding) is not ours, and a write from a page of another origin is refused whatever its content type.
 */
export function registerHostAndOrigin(app: FastifyInstance, listening: Listening): void {
  const checkHost = hostCheck(listening)
  const isOwnOrigin = originCheck(listening)
  app.addHook('onRequest', (request, _reply, done) => {
    if (!hasOneHost(request.raw)) {
      return done(new ProblemError(400, 'The request must have one Host header that names a host.'))
    }
    const { origin } = request.headers
    const host = hostOf(request)
    if (!checkHost(host)) {
      return done(new ProblemError(421, 'This server does not answer to the name in the Host header.'))
    }
    if (origin !== undefined && !safeMethods.has(request.method) && !isOwnOrigin(origin, host)) {
      return done(new ProblemError(403, 'A page of another origin must not write here.'))
    }
    done()
  })
}

/**
 * RFC 9112 section 3.2: of two names a proxy before us might believe the other one. HTTP/1.0 knew no such header.
 */
function hasOneHost({ rawHeaders, httpVersion }: IncomingMessage): boolean {
  const hosts = rawHeaders.filter(
    (_value, index) => rawHeaders[index - 1]?.toLowerCase() === 'host' && index % 2 === 1,
  )
  const [host] = hosts
  if (host === undefined) return httpVersion === '1.0'
  return hosts.length === 1 && isHost(host)
}

/** A name or an address, and a port: nothing else that a URL may have. */
function isHost(text: string): boolean {
  return !/[/?#@\\\s]/.test(text) && parsed(`http://${text}`) !== null
}

/** An address that names its host itself, as proxies are asked, counts for more than the header: RFC 9112 section 3.2.2. */
const hostOf = ({ originalUrl, headers }: FastifyRequest): string | undefined =>
  originalUrl.startsWith('/') || originalUrl === '*' ? headers.host : parsed(originalUrl)?.host

/** On loopback only loopback names and the public one; elsewhere the token stands guard, whatever the name. */
export function hostCheck({ host: listensOn, publicUrl }: Listening): (host: string | undefined) => boolean {
  if (!isLoopbackHost(listensOn)) return () => true
  const publicName = publicUrl === null ? null : new URL(publicUrl).host
  return (host) => {
    if (host === undefined) return false
    const url = parsed(`http://${host}`)
    if (url === null) return false
    if (isLoopbackHost(url.hostname) || url.hostname.endsWith('.localhost')) return true
    return publicName !== null && host.toLowerCase() === publicName
  }
}

function originCheck({ publicUrl }: Listening): (origin: string, host: string | undefined) => boolean {
  const publicOrigin = publicUrl === null ? null : new URL(publicUrl).origin
  // A browser leaves out the default port in Origin and in Host alike; URL does the same for everybody else.
  return (origin, host) => {
    const sent = parsed(origin)?.origin
    if (sent === undefined || sent === 'null') return false
    return sent === publicOrigin || sent === parsed(`http://${host}`)?.origin
  }
}

function parsed(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null
}
