/**
 * Where a key leads in a list of entries that goes round.
 * @param present - Index of the entry that has the focus; -1 for none.
 * @param texts - What the entries say.
 * @param key - As `event.key` says it; a letter leads to the next entry that begins with it.
 * @returns undefined for a key that leads nowhere.
 */
export function entryAt(key: string, present: number, texts: readonly string[]): number | undefined {
  const count = texts.length
  if (count === 0) return undefined
  if (key === 'ArrowDown') return (present + 1) % count
  if (key === 'ArrowUp') return present <= 0 ? count - 1 : present - 1
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key.length !== 1 || key === ' ') return undefined
  const begins = (text: string | undefined) => text?.trim().toLowerCase().startsWith(key.toLowerCase())
  for (let step = 1; step <= count; step++) {
    const index = (present + step + count) % count
    if (begins(texts[index])) return index
  }
  return undefined
}
