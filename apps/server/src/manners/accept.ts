/** One media range of an Accept header with its weight, RFC 9110 section 12.5.1. */
interface MediaRange {
  readonly type: string
  /** 0 to 1, 1 when left out. */
  readonly quality: number
}

function mediaRanges(accept: string): readonly MediaRange[] {
  return accept.split(',').map((part) => {
    const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))
    const quality = weight === undefined ? 1 : Number(weight.slice(2))
    return { type, quality: quality >= 0 && quality <= 1 ? quality : 0 }
  })
}

/** The weight of the most specific range that takes the type; 0 when none does. */
function qualityOf(ranges: readonly MediaRange[], type: string): number {
  for (const range of [type, `${type.slice(0, type.indexOf('/'))}/*`, '*/*']) {
    const found = ranges.find((candidate) => candidate.type === range)
    if (found !== undefined) return found.quality
  }
  return 0
}

/** A browser that navigates: it names text/html and wants it more than JSON. A tie or a wildcard means JSON. */
export function prefersHtml(accept: string | undefined): boolean {
  if (accept === undefined || !accept.toLowerCase().includes('text/html')) return false
  const ranges = mediaRanges(accept)
  return qualityOf(ranges, 'text/html') > qualityOf(ranges, 'application/json')
}

/** True when the header names text/event-stream itself: a wildcard is no wish for a stream. */
export function asksForEventStream(accept: string | undefined): boolean {
  if (accept === undefined || !accept.toLowerCase().includes('text/event-stream')) return false
  return mediaRanges(accept).some(({ type, quality }) => type === 'text/event-stream' && quality > 0)
}

/** True when a stream may be sent: named, or taken by a wildcard, or nothing said. */
export function takesEventStream(accept: string | undefined): boolean {
  return accept === undefined || accept === '' || qualityOf(mediaRanges(accept), 'text/event-stream') > 0
}
