/** What stood in a form, and what the server had when it was filled. */
export interface KeptDraft<Item, Draft> {
  readonly base: Item | null
  readonly draft: Draft
}

/** A place of the tab alone: a reload finds it again, another tab does not. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const nameOf = (kind: string, id: string | null) => `draft of ${kind} ${id ?? 'new'}`

/** Keeps what was typed for a reload; null forgets it. */
export function keepDraft<Item, Draft>(
  storage: DraftStorage,
  kind: string,
  id: string | null,
  kept: KeptDraft<Item, Draft> | null,
): void {
  try {
    if (kept === null) storage.removeItem(nameOf(kind, id))
    else storage.setItem(nameOf(kind, id), JSON.stringify(kept))
  } catch {
    // A full or forbidden storage: the page still asks before it is left.
  }
}

/** @param like - What a draft looks like: one that an older page kept with other fields is not taken. */
export function keptDraft<Item, Draft extends object>(
  storage: DraftStorage,
  kind: string,
  id: string | null,
  like: Draft,
): KeptDraft<Item, Draft> | null {
  try {
    const kept = JSON.parse(storage.getItem(nameOf(kind, id)) ?? 'null') as KeptDraft<Item, Draft> | null
    if (kept === null) return null
    const fields = (draft: object) => Object.keys(draft).sort().join()
    return fields(kept.draft) === fields(like) ? kept : null
  } catch {
    return null
  }
}
