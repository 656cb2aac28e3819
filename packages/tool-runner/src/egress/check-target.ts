import {
  canonicalHost,
  isAddressLiteral,
  isHostAllowed,
  isHostNamedWithPort,
} from '@workbench/core/tools/host-pattern'
import { ToolError } from '../tool-error.ts'
import { addressFault } from './address-kind.ts'

/** Where a request may go: judged, and with nothing left to look up. */
export interface Target {
  readonly url: URL
  /** Canonical; IPv6 in brackets. */
  readonly host: string
  readonly port: number
  /** Every one of them checked; at least one. */
  readonly addresses: readonly string[]
}

/** All addresses of a name. */
export type Resolve = (host: string) => Promise<readonly string[]>

/** A URL that a policy allows. */
export interface NamedTarget extends Omit<Target, 'addresses'> {
  /** null: its name has to be looked up. */
  readonly addresses: readonly string[] | null
}

/**
 * Judges a URL under a policy, as far as that goes without asking anybody.
 *
 * @throws ToolError `denied_net`, or `failed` when the URL leads nowhere.
 */
export function checkUrl(text: string, net: readonly string[]): NamedTarget {
  const url = parseUrl(text)
  // URL keeps a dot at the end of a name; certificates and policies are without it.
  const host = canonicalHost(url.hostname)
  if (host === null) throw new ToolError('failed', 'The URL has no valid host.')
  url.hostname = host
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))

  if (!isHostAllowed(net, host, port)) throw notNamed(host, port)
  return { url, host, port, addresses: writtenAddresses(host, port, net) }
}

/**
 * Judges a URL under a policy, then the addresses behind its name. One resolution for one connection: what is checked
 * here is what is connected to, whatever the name says a moment later.
 *
 * @throws ToolError `denied_net`, or `failed` when the URL or the name leads nowhere.
 */
export async function checkTarget(text: string, net: readonly string[], resolve: Resolve): Promise<Target> {
  const { url, host, port, addresses } = checkUrl(text, net)
  return { url, host, port, addresses: addresses ?? (await resolved(host, port, resolve)) }
}

function parseUrl(text: string): URL {
  const url = URL.parse(text)
  if (url === null)
    throw new ToolError(
      'failed',
      'That is not an absolute URL. Write it whole, e.g. https://example.com/path.',
    )
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new ToolError('denied_net', `Only http and https URLs are requested, not ${url.protocol}`)
  if (url.username !== '' || url.password !== '')
    throw new ToolError('denied_net', 'A URL must not hold a user name or password. Use a header.')
  url.hash = ''
  return url
}

/** Of a host that needs no look-up; null for a name. */
function writtenAddresses(host: string, port: number, net: readonly string[]): readonly string[] | null {
  const isNamedWithPort = isHostNamedWithPort(net, host, port)
  if (host === 'localhost') {
    // Never looked up: it is this machine whatever a resolver says.
    if (isNamedWithPort) return ['127.0.0.1', '::1']
    throw needsPort(host, port, 'this machine itself')
  }
  if (!isAddressLiteral(host)) return null
  const address = host.replace(/^\[|\]$/g, '')
  const fault = addressFault(address)
  if (fault === null || (fault.canBeNamed && isNamedWithPort)) return [address]
  if (fault.canBeNamed) throw needsPort(host, port, `a ${fault.kind} address`)
  throw new ToolError('denied_net', `${host} is of a kind (${fault.kind}) that no policy opens.`)
}

async function resolved(host: string, port: number, resolve: Resolve): Promise<readonly string[]> {
  const addresses = await resolve(host).catch((error: unknown) => {
    throw new ToolError('failed', `The name ${host} could not be resolved.`, { cause: error })
  })
  if (addresses.length === 0) throw new ToolError('failed', `The name ${host} has no address.`)
  const fault = addresses.map(addressFault).find((one) => one !== null)
  if (fault === undefined) return addresses
  // Which address it was stays here: a tool must not learn from names what networks there are.
  throw new ToolError(
    'denied_net',
    `${host} resolves to an address that is not public (${fault.kind}). If that is wanted, name the address itself with port ${port} in "net" of the policy, and in the URL.`,
  )
}

function notNamed(host: string, port: number): ToolError {
  const entry = port === 80 || port === 443 ? host : `${host}:${port}`
  return new ToolError(
    'denied_net',
    `The policy in force does not name ${host}:${port}. To allow it, add "${entry}" to "net" in the tool's policy, and to every narrower one.`,
  )
}

function needsPort(host: string, port: number, what: string): ToolError {
  return new ToolError(
    'denied_net',
    `${host} is ${what}, which a policy must name with its port. To allow it, add "${host}:${port}" to "net".`,
  )
}
