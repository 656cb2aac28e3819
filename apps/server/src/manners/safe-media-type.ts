export interface SafeMediaType {
  readonly mediaType: string
  /** A browser may show it: it has no way to act. */
  readonly canBeShown: boolean
}

const shownAsText: ReadonlySet<string> = new Set([
  'text/plain',
  'text/markdown',
  'text/csv',
  'application/json',
])
const shownAsTheyAre: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'application/pdf',
])
const wellFormed = /^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*$/

/**
 * What bytes that somebody else wrote may be called. Everything that could act as a page (HTML, SVG, XML, unknown) is
 * for download alone.
 */
export function safeMediaType(mediaType: string): SafeMediaType {
  const [essence = ''] = mediaType.toLowerCase().split(';', 1)
  const type = essence.trim()
  if (shownAsText.has(type)) return { mediaType: `${type}; charset=utf-8`, canBeShown: true }
  if (shownAsTheyAre.has(type)) return { mediaType: type, canBeShown: true }
  return { mediaType: wellFormed.test(type) ? type : 'application/octet-stream', canBeShown: false }
}
