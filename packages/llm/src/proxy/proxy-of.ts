import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net'

/** Where a call leaves by. */
export interface ProxyServer {
  /** With the credentials that it may need. */
  readonly url: string
  /** The variable that named it. */
  readonly variable: string
}

/** @returns the proxy that `url` is called through; null: none. */
export type ProxyOf = (url: string) => ProxyServer | null

/**
 * What the variables that curl and most other programs know say about proxies: HTTPS_PROXY for https addresses,
 * HTTP_PROXY for http ones, ALL_PROXY for those that have none of their own, NO_PROXY with hosts that are called
 * directly; each also in small letters, which win. This machine itself is never called through one.
 *
 * @returns null when no variable names a proxy.
 */
export function proxyOf(env: Readonly<Record<string, string | undefined>>): ProxyOf | null {
  const all = namedProxy(env, 'ALL_PROXY')
  const ofHttp = namedProxy(env, 'HTTP_PROXY') ?? all
  const ofHttps = namedProxy(env, 'HTTPS_PROXY') ?? all
  if (ofHttp === null && ofHttps === null) return null
  const isDirect = directHosts(env.no_proxy || env.NO_PROXY || '')
  return (url) => {
    const { protocol, hostname, port } = new URL(url)
    const isHttps = protocol === 'https:'
    const proxy = isHttps ? ofHttps : ofHttp
    const host = bareHost(hostname)
    return proxy === null || isLoopback(host) || isDirect(host, port || (isHttps ? '443' : '80'))
      ? null
      : proxy
  }
}

function namedProxy(env: Readonly<Record<string, string | undefined>>, name: string): ProxyServer | null {
  for (const variable of [name.toLowerCase(), name]) {
    const value = env[variable]?.trim()
    // Many write `proxy:3128`, and curl takes it.
    if (value) return { url: /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`, variable }
  }
  return null
}

/**
 * What one NO_PROXY says: `*`, `example.com` with all below it (also written `.example.com` and `*.example.com`),
 * an address, a network such as `10.0.0.0/8`; each may end with a port, except networks.
 */
function directHosts(list: string): (host: string, port: string) => boolean {
  const networks = new BlockList()
  const names: { readonly name: string; readonly port: string | null }[] = []
  for (const entry of list.toLowerCase().split(/[,\s]+/)) {
    const [address = '', bits] = entry.split('/')
    if (bits !== undefined) addNetwork(networks, address, Number(bits))
    else if (entry !== '') names.push(nameIn(entry))
  }
  return (host, port) =>
    (isIP(host) > 0 && networks.check(host, isIPv6(host) ? 'ipv6' : 'ipv4')) ||
    names.some(
      ({ name, port: only }) =>
        (only === null || only === port) && (name === '*' || host === name || host.endsWith(`.${name}`)),
    )
}

function addNetwork(networks: BlockList, address: string, bits: number): void {
  const most = isIPv4(address) ? 32 : isIPv6(address) ? 128 : -1
  if (Number.isInteger(bits) && bits >= 0 && bits <= most)
    networks.addSubnet(address, bits, isIPv6(address) ? 'ipv6' : 'ipv4')
}

function nameIn(entry: string): { readonly name: string; readonly port: string | null } {
  const [, host = entry, port = null] = isIP(entry) > 0 ? [] : (/^(.+?)(?::(\d+))?$/.exec(entry) ?? [])
  return { name: bareHost(host.replace(/^\*?\.(?=.)/, '')), port }
}

/** Without the brackets of IPv6 and the dot of a whole name. */
const bareHost = (host: string): string =>
  host
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/(?<=.)\.$/, '')
    .toLowerCase()

const isLoopback = (host: string): boolean =>
  host === 'localhost' ||
  host.endsWith('.localhost') ||
  host === '::1' ||
  (isIPv4(host) && host.startsWith('127.'))
