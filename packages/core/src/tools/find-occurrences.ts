/** A stretch of text in which one or several forms stand, overlapping or not apart. */
interface Occurrence {
  readonly start: number
  /** Exclusive. */
  readonly end: number
  /** Of the forms in it, in order. */
  readonly names: readonly string[]
}

export type FindOccurrences = (text: string) => readonly Occurrence[]

interface Named {
  readonly form: string
  readonly name: string
}

/** Odd, so that no position of the window drops out of the hash. */
const base = 0x01000193
const filterBits = 16

/** Keys of one maker begin alike; a window that ends behind that leaves one form to compare, not all of them. */
const longestWindow = 32

/**
 * Looks for many forms in one pass (Rabin and Karp): a hash of the window slides along the text, a bit filter throws
 * out nearly every position, and only at the rest are forms compared, the longest first.
 *
 * @param named - Forms in any order; empty ones are left out.
 */
export function findOccurrences(named: readonly Named[]): FindOccurrences {
  const forms = named.filter(({ form }) => form !== '')
  if (forms.length === 0) return () => []
  const window = Math.min(longestWindow, ...forms.map(({ form }) => form.length))

  const byHash = new Map<number, Named[]>()
  const filter = new Uint8Array(1 << filterBits)
  for (const one of forms.toSorted((a, b) => b.form.length - a.form.length)) {
    const hash = hashOfStart(one.form, window)
    byHash.set(hash, [...(byHash.get(hash) ?? []), one])
    filter[filterPlace(hash)] = 1
  }
  let leaving = 1
  for (let step = 0; step < window; step++) leaving = Math.imul(leaving, base)

  return (text) => {
    if (text.length < window) return []
    const found: { start: number; end: number; names: string[] }[] = []
    let hash = hashOfStart(text, window)
    for (let start = 0; ; start++) {
      if (filter[filterPlace(hash)] === 1) {
        const match = byHash.get(hash)?.find(({ form }) => text.startsWith(form, start))
        if (match !== undefined) addOccurrence(found, start, match)
      }
      if (start + window >= text.length) return found
      hash =
        (Math.imul(hash, base) +
          text.charCodeAt(start + window) -
          Math.imul(text.charCodeAt(start), leaving)) |
        0
    }
  }
}

/** Overlapping ones become one stretch: leaving out only the first would leave the end of the second in the text. */
function addOccurrence(
  found: { start: number; end: number; names: string[] }[],
  start: number,
  { form, name }: Named,
): void {
  const end = start + form.length
  const last = found.at(-1)
  if (last === undefined || start >= last.end) {
    found.push({ start, end, names: [name] })
    return
  }
  if (end <= last.end) return
  last.end = end
  if (!last.names.includes(name)) last.names.push(name)
}

function hashOfStart(text: string, window: number): number {
  let hash = 0
  for (let at = 0; at < window; at++) hash = (Math.imul(hash, base) + text.charCodeAt(at)) | 0
  return hash
}

/** The upper bits: the lower ones depend on the last characters only. */
function filterPlace(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - filterBits)
}
