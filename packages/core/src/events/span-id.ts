/**
 * The id of a span in a trace, made of what the span is about: whoever sends a request on behalf of a step and whoever
 * tells of that step later name the same span, with nothing handed from one to the other.
 *
 * @param place - e.g. run, attempt, key of the step.
 * @returns 16 hex digits, not all zero; 64 bits of FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), in two halves.
 */
export function spanIdOf(...place: readonly (string | number)[]): string {
  const text = place.join(' ')
  let [high, low] = [0x811c9dc5, 0xcbf29ce4]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 0x01000193)
    low = Math.imul(low ^ (code + at), 0x01000193)
  }
  const id = half(high) + half(low)
  return /^0+$/.test(id) ? id.replace(/0$/, '1') : id
}

const half = (bits: number): string => mixed(bits).toString(16).padStart(8, '0')

/** Spreads the last characters over all bits (the end of MurmurHash3). */
function mixed(bits: number): number {
  let hash = bits ^ (bits >>> 16)
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
