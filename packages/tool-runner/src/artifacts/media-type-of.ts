const byEnding: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  gif: 'image/gif',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  md: 'text/markdown',
  mp3: 'audio/mpeg',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  wav: 'audio/wav',
  webp: 'image/webp',
  xml: 'application/xml',
  zip: 'application/zip',
}

const wellFormed = /^[a-z0-9][\w!#$&^.+-]{0,126}\/[a-z0-9][\w!#$&^.+-]{0,126}$/

/** What a file is called by whoever left it, if that is a media type, else what its name says. */
export function mediaTypeOf(name: string, claimed: string | null, isText: boolean): string {
  const [essence = ''] = (claimed ?? '').toLowerCase().split(';', 1)
  if (wellFormed.test(essence.trim())) return essence.trim()
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const known = Object.hasOwn(byEnding, ending) ? byEnding[ending] : undefined
  return known ?? (isText ? 'text/plain' : 'application/octet-stream')
}

/** The ending for a name that has none; empty when nobody knows. */
export function endingOf(mediaType: string): string {
  const [ending] = Object.entries(byEnding).find(([, type]) => type === mediaType) ?? []
  return ending === undefined ? '' : `.${ending === 'jpeg' ? 'jpg' : ending}`
}
