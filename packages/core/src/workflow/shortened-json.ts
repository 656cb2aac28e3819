/** Bytes of an entry in the ledger. */
const defaultBytes = 4096

/** From mild to harsh; the first that makes it short enough is taken. */
const cuts = [
  { characters: 1000, items: 50 },
  { characters: 200, items: 20 },
  { characters: 40, items: 10 },
] as const

const encoder = new TextEncoder()

/**
 * JSON that is short enough to be looked at: long texts and lists are cut and say how long they were; what is still too
 * long is the beginning of its text. To be redacted before: half a secret would not be known for one.
 */
export function shortenedJson(value: unknown, maxBytes: number = defaultBytes): unknown {
  const fits = (json: unknown): boolean => encoder.encode(JSON.stringify(json ?? null)).byteLength <= maxBytes
  if (fits(value)) return value ?? null
  for (const limits of cuts) {
    const cut = cutJson(value, limits)
    if (fits(cut)) return cut
  }
  // A character of JSON has at most 3 bytes as JSON: what takes more was escaped before.
  return cutText(JSON.stringify(value), Math.floor(maxBytes / 4))
}

type Limits = (typeof cuts)[number]

function cutJson(value: unknown, limits: Limits): unknown {
  if (typeof value === 'string') return cutText(value, limits.characters)
  if (Array.isArray(value)) {
    const kept = value.slice(0, limits.items).map((item) => cutJson(item, limits))
    return value.length > kept.length ? [...kept, `… (${value.length} items)`] : kept
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const kept = entries
    .slice(0, limits.items)
    .map(([name, item]) => [cutText(name, limits.characters), cutJson(item, limits)] as const)
  const more = entries.length > kept.length ? [['…', `(${entries.length} entries)`] as const] : []
  return Object.fromEntries([...kept, ...more])
}

const cutText = (text: string, characters: number): string =>
  text.length <= characters
    ? text
    : `${text.slice(0, characters).toWellFormed()}… (${text.length} characters)`
