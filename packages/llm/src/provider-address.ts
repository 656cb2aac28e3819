/**
 * The address that a provider's client takes, made from what people write: with or without the version at its end.
 *
 * @param version - e.g. `v1`; added where the address ends without one.
 */
export function versionedAddress(baseUrl: string, version: string): string {
  const bare = baseUrl.replace(/\/+$/, '')
  return /\/v\d+[a-z]*$/.test(bare) ? bare : `${bare}/${version}`
}

/** For messages: an address may carry a password. */
export function withoutCredentials(baseUrl: string): string {
  if (!URL.canParse(baseUrl)) return 'an address that is no URL'
  const { origin, pathname } = new URL(baseUrl)
  return origin + pathname
}
