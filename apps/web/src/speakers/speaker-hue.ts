// Twelve hues far enough apart to tell them; red is left out, since it means failure.
const hues = [262, 152, 320, 80, 200, 45, 290, 175, 345, 120, 230, 60] as const

/** A persona's colour: always the same for the same id, or for the same name where a persona has none. */
export function speakerHue(key: string): number {
  let hash = 2166136261
  for (let place = 0; place < key.length; place += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(place), 16777619)
  }
  return hues[(hash >>> 0) % hues.length] ?? hues[0]
}

/** At most two letters that stand for a name. */
export function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  const first = words[0]?.match(/./u)?.[0] ?? '?'
  const last = words.length > 1 ? (words.at(-1)?.match(/./u)?.[0] ?? '') : ''
  return (first + last).toUpperCase()
}
