// Twelve hues far enough apart to tell them; red is left out, since it means failure.
const hues = [262, 152, 320, 80, 200, 45, 290, 175, 345, 120, 230, 60] as const

/** A persona's colour: always the same for the same id, or for the same name where a persona has none. */
export const speakerHue = (key: string): number => hues[placeOf(key)] ?? hues[0]

/**
 * The colours of those who sit at one table. Each has its own one, unless somebody before has it: then the next that is
 * free, since at a table it matters more to tell people apart. Beyond twelve they repeat.
 *
 * @param keys - In the order of the seats.
 */
export function speakerHues(keys: readonly string[]): ReadonlyMap<string, number> {
  const taken = new Map<string, number>()
  for (const key of keys) {
    if (taken.has(key)) continue
    const own = placeOf(key)
    const places = hues.map((_, step) => (own + step) % hues.length)
    const used = new Set(taken.values())
    const free = places.map((place) => hues[place] ?? hues[0]).find((hue) => !used.has(hue))
    taken.set(key, free ?? speakerHue(key))
  }
  return taken
}

function placeOf(key: string): number {
  let hash = 2166136261
  for (let place = 0; place < key.length; place += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(place), 16777619)
  }
  return (hash >>> 0) % hues.length
}

/** At most two letters that stand for a name. */
export function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  const first = words[0]?.match(/./u)?.[0] ?? '?'
  const last = words.length > 1 ? (words.at(-1)?.match(/./u)?.[0] ?? '') : ''
  return (first + last).toUpperCase()
}
