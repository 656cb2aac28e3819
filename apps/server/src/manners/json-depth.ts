const quote = 0x22
const backslash = 0x5c

/**
 * How deeply arrays and objects are nested in a JSON text, counted up to `limit + 1` and no further. It reads
 * bytes before anything is parsed, since JSON.parse and every walk over its result recurse.
 */
export function isDeeperThan(json: Uint8Array, limit: number): boolean {
  let depth = 0
  let isInString = false
  for (let index = 0; index < json.length; index += 1) {
    const byte = json[index]
    if (isInString) {
      if (byte === backslash) index += 1
      else if (byte === quote) isInString = false
    } else if (byte === quote) isInString = true
    else if (byte === 0x5b || byte === 0x7b) {
      depth += 1
      if (depth > limit) return true
    } else if (byte === 0x5d || byte === 0x7d) depth -= 1
  }
  return false
}
