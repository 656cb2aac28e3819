import ipaddr from 'ipaddr.js'

/** Why an address is none that a name on the public internet may lead to. */
export interface AddressFault {
  /** What it is, for "… is a loopback address". */
  readonly kind: string
  /** Whether a policy may open it by naming the address itself with a port. */
  readonly canBeNamed: boolean
}

const named = (kind: string): AddressFault => ({ kind, canBeNamed: true })
const never = (kind: string): AddressFault => ({ kind, canBeNamed: false })

// Those that carry another address inside are never opened: what they lead to is up to somebody's router.
const faults: Readonly<Record<string, AddressFault>> = {
  private: named('private'),
  loopback: named('loopback'),
  linkLocal: named('link-local'),
  uniqueLocal: named('private'),
  carrierGradeNat: named('shared (carrier-grade NAT)'),
  deprecatedSiteLocal: named('site-local'),
  unspecified: never('unspecified'),
  multicast: never('multicast'),
  broadcast: never('broadcast'),
  ipv4Mapped: never('IPv4-mapped'),
  rfc6145: never('IPv4-translated'),
  rfc6052: never('NAT64'),
  '6to4': never('6to4'),
  teredo: never('Teredo'),
}

const globalUnicast = ipaddr.parseCIDR('2000::/3')

/** Azure's agent on every machine there: a public address by its number, the host's own by what it does. */
const azureWireServer = '168.63.129.16'

/**
 * Whether an address may be reached under a name: null when it is one of the public internet.
 *
 * IANA's special-purpose registries (IPv4 and IPv6, RFC 6890) as `ipaddr.js` has them; besides, of IPv6 only 2000::/3
 * is given out at all, so anything outside of it (IPv4-compatible, local NAT64, ORCHID …) is refused as well.
 */
export function addressFault(address: string): AddressFault | null {
  if (!ipaddr.isValid(address)) return never('malformed')
  const parsed = ipaddr.parse(address)
  const range = parsed.range()
  if (range !== 'unicast') return faults[range] ?? named('reserved')
  if (parsed.toString() === azureWireServer) return named('platform')
  return parsed.kind() === 'ipv6' && !parsed.match(globalUnicast) ? named('reserved') : null
}

/** Whether two spellings stand for one address. */
export function isSameAddress(a: string, b: string): boolean {
  if (!ipaddr.isValid(a) || !ipaddr.isValid(b)) return false
  return ipaddr.parse(a).toNormalizedString() === ipaddr.parse(b).toNormalizedString()
}
