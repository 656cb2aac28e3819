type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** A draft that a reload must not lose; undefined when there is none that can be read. */
export function keptDraft(store: Store, place: string): unknown {
  try {
    return JSON.parse(store.getItem(place) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

export function keepDraft(store: Store, place: string, draft: unknown): void {
  try {
    if (draft === null) store.removeItem(place)
    else store.setItem(place, JSON.stringify(draft))
  } catch {
    // A full or forbidden store: the draft lasts as long as the page.
  }
}
