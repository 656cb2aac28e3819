type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const place = 'recent-searches'
const most = 6
const longest = 200

/** What led to something lately, newest first; kept in this browser alone. */
export function readRecent(store: Store): readonly string[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(place) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isSearch).slice(0, most) : []
  } catch {
    return []
  }
}

/** Puts a search first; the same in other letters is the same. */
export function keepRecent(store: Store, text: string): void {
  const search = text.trim().slice(0, longest)
  if (search === '') return
  const others = readRecent(store).filter((each) => each.toLowerCase() !== search.toLowerCase())
  try {
    store.setItem(place, JSON.stringify([search, ...others].slice(0, most)))
  } catch {
    // A full or forbidden store: nothing is remembered.
  }
}

export function forgetRecent(store: Store): void {
  try {
    store.removeItem(place)
  } catch {
    // Nothing was kept there either.
  }
}

const isSearch = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= longest
