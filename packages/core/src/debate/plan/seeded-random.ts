/**
 * Mulberry32: small, fast and the same on every machine; good enough to deal cards, not for secrets.
 *
 * @returns a function giving numbers from 0 up to, not including, 1.
 * @see Tommy Ettinger (2017), https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
export function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A new list in an order that the seed alone decides (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const random = mulberry32(seed)
  const left = [...items]
  const dealt: Item[] = []
  while (left.length > 0) dealt.push(...left.splice(Math.floor(random() * left.length), 1))
  return dealt
}

/**
 * A seed of its own for one purpose within a run, so that no two calls share their luck.
 *
 * @returns 0 … 2³¹ − 1 (FNV-1a of the purpose, mixed with the run's seed).
 */
export function seedFor(seed: number, purpose: string): number {
  let hash = 0x811c9dc5
  for (let place = 0; place < purpose.length; place += 1) {
    hash = Math.imul(hash ^ purpose.charCodeAt(place), 0x01000193)
  }
  return Math.floor(mulberry32(hash ^ seed)() * 2 ** 31)
}
