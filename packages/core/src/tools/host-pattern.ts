/** Ports of a pattern that names none: those of plain and of encrypted HTTP. */
const webPorts: readonly number[] = [80, 443]

/** Which hosts and ports one line of a policy names. */
export interface HostPattern {
  /** `suffix`: every name below `host`, at any depth, but not `host` itself. */
  readonly kind: 'name' | 'suffix' | 'address'
  /** Lower case and ASCII, as URLs have it after parsing: IDNA names as `xn--`, IPv6 in brackets, no dot at the end. */
  readonly host: string
  /** null: 80 and 443. */
  readonly port: number | null
}

/**
 * Reads one line of `ToolPolicy.net`: `host`, `host:port`, `*.suffix`, `*.suffix:port`, an IPv4 address or an IPv6
 * address in brackets, both with or without a port.
 *
 * @returns The pattern, or what is wrong with it in words for the person who wrote it.
 */
export function parseHostPattern(text: string): HostPattern | { readonly fault: string } {
  if (text.includes('/') || text.includes('\\'))
    return { fault: `"${text}" is more than a host. Write it without scheme and path, e.g. api.example.com.` }
  if (text.includes('@')) return { fault: `"${text}" holds a user name. Write the host alone.` }
  const bracketless = text.replace(/^\[[^\]]*\]/, '')
  if (bracketless.split(':').length > 2)
    return { fault: `"${text}" looks like an IPv6 address. Write it in brackets, e.g. [2001:db8::1]:443.` }

  const [, written = '', , portText] = /^(\[[^\]]*\]|[^:]*)(:(.*))?$/s.exec(text) ?? []
  const port = portText === undefined ? null : parsePort(portText)
  if (port === undefined) return { fault: `"${text}" has no valid port. A port is a number from 1 to 65535.` }

  const isSuffix = written.startsWith('*.')
  const named = isSuffix ? written.slice(2) : written
  if (named.includes('*'))
    return { fault: `"${text}" has a "*" where none can be. It stands only at the start: *.example.com.` }
  const host = canonicalHost(named)
  if (host === null) return { fault: `"${text}" is not a host name or an address.` }
  const isAddress = isAddressLiteral(host)
  if (isAddress && isSuffix)
    return { fault: `"${text}" puts "*." before an address. Write the address alone.` }
  // Somebody who writes 0177.1 or 2130706433 may not know what it stands for.
  if (isAddress && !host.startsWith('[') && host !== named.replace(/\.$/, ''))
    return { fault: `"${text}" is another notation of ${host}. Write that.` }
  return { kind: isSuffix ? 'suffix' : isAddress ? 'address' : 'name', host, port }
}

/** Its one spelling; two patterns that mean the same have the same. */
export function hostPatternText({ kind, host, port }: HostPattern): string {
  return `${kind === 'suffix' ? '*.' : ''}${host}${port === null ? '' : `:${port}`}`
}

/**
 * Whether a policy names this host with this port. A line that can't be read names nothing.
 *
 * @param host - In any spelling that a URL takes, IPv6 with or without brackets.
 */
export function isHostAllowed(patterns: readonly string[], host: string, port: number): boolean {
  const canonical = canonicalHost(host)
  if (canonical === null) return false
  return readable(patterns).some(
    (pattern) =>
      (pattern.port === null ? webPorts.includes(port) : pattern.port === port) &&
      namesHost(pattern, canonical),
  )
}

/**
 * Whether a policy names this very host together with this very port: what it takes for `localhost` and for private
 * addresses, which no suffix and no line without a port opens.
 */
export function isHostNamedWithPort(patterns: readonly string[], host: string, port: number): boolean {
  const canonical = canonicalHost(host)
  return readable(patterns).some(
    (pattern) => pattern.kind !== 'suffix' && pattern.host === canonical && pattern.port === port,
  )
}

/**
 * What two patterns both name; null when that is nothing.
 *
 * An address without a port and the same address with one have nothing in common here, although both may name port
 * 443: a port beside an address opens it even if it is private, and narrowing must not open what was closed.
 */
export function intersectHostPatterns(a: HostPattern, b: HostPattern): HostPattern | null {
  const narrower = coversHosts(a, b) ? b : coversHosts(b, a) ? a : null
  if (narrower === null) return null
  if (a.port === b.port) return narrower
  if (narrower.kind === 'address' || narrower.host === 'localhost') return null
  if (a.port !== null && b.port !== null) return null
  const port = a.port ?? b.port
  return port !== null && webPorts.includes(port) ? { ...narrower, port } : null
}

/** Whether `wide` names every host and port that `narrow` names. */
export function coversHostPattern(wide: HostPattern, narrow: HostPattern): boolean {
  const both = intersectHostPatterns(wide, narrow)
  return both !== null && hostPatternText(both) === hostPatternText(narrow)
}

/**
 * A host as URLs have it after parsing, without a dot at the end; null when it is none. Every notation of an address
 * (octal, hexadecimal, one number, short forms) comes out as the usual one.
 */
export function canonicalHost(host: string): string | null {
  // The URL parser would take these for the start of something else, or leave them out.
  if (host === '' || /[\s/\\?#@%]/.test(host) || hasControl(host)) return null
  const bracketed = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host
  if (bracketed.includes(':') && !/^\[[^[\]]*\]$/.test(bracketed)) return null
  const { hostname } = URL.parse(`http://${bracketed}/`) ?? { hostname: '' }
  const name = hostname.replace(/\.$/, '')
  return name === '' || name.split('.').includes('') ? null : name
}

/** Whether a canonical host is an address rather than a name. No name ends in a number: the URL standard sees to it. */
export function isAddressLiteral(canonical: string): boolean {
  return canonical.startsWith('[') || /(^|\.)\d+$/.test(canonical)
}

function readable(patterns: readonly string[]): HostPattern[] {
  return patterns.flatMap((text) => {
    const pattern = parseHostPattern(text)
    return 'fault' in pattern ? [] : [pattern]
  })
}

function namesHost({ kind, host }: HostPattern, canonical: string): boolean {
  return kind === 'suffix' ? canonical.endsWith(`.${host}`) : canonical === host
}

function coversHosts(wide: HostPattern, narrow: HostPattern): boolean {
  if (wide.kind !== 'suffix') return narrow.kind !== 'suffix' && narrow.host === wide.host
  return namesHost(wide, narrow.host) || (narrow.kind === 'suffix' && narrow.host === wide.host)
}

function hasControl(text: string): boolean {
  return [...text].some((character) => character < ' ' || character === '\u007f')
}

function parsePort(text: string): number | undefined {
  const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : 0
  return port >= 1 && port <= 65_535 ? port : undefined
}
