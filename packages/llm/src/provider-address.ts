/**
 * The address that a provider's client takes, made from what people write: with or without the version at its end.
 *
 * @param version - e.g. `v1`; added where the address ends without one.
 */
export function versionedAddress(baseUrl: string, version: string): string {
  const bare = baseUrl.replace(/\/+$/, '')
  return /\/v\d+[a-z]*$/.test(bare) ? bare : `${bare}/${version}`
}

/** Some gateways to OpenAI have no version in their address, so only one without a path gets it. */
export function versionedWhenBare(baseUrl: string): string {
  const bare = baseUrl.replace(/\/+$/, '')
  return URL.canParse(bare) && new URL(bare).pathname === '/' ? `${bare}/v1` : bare
}

/** For messages: an address may carry a password. */
export function withoutCredentials(baseUrl: string): string {
  if (!URL.canParse(baseUrl)) return 'an address that is no URL'
  const { origin, pathname } = new URL(baseUrl)
  return origin + pathname
}
