import { ApiError } from '@workbench/client/errors'
import type { Versioned } from './editor-state.ts'

/** Where things of a kind are kept. */
export interface Keeping<Item extends Versioned, Draft extends object> {
  /** The same item gives the same draft. */
  readonly draftOf: (item: Item) => Draft
  readonly create: (draft: Draft) => Promise<Item>
  /** @throws ApiError 409 when `version` is no longer the present one. */
  readonly update: (id: string, version: number, draft: Draft) => Promise<Item>
  readonly read: (id: string) => Promise<Item>
  /** Some that are called as the draft is, newest first. */
  readonly find?: (draft: Draft) => Promise<readonly Item[]>
}

interface Attempt<Item, Draft> {
  readonly base: Item | null
  /** The version that is to be replaced; null: something new is to be made. */
  readonly version: number | null
  readonly draft: Draft
  /** An earlier try to make it got no answer: it may be there already. */
  readonly mayExist: boolean
}

type Outcome<Item> =
  | { readonly kind: 'saved'; readonly item: Item }
  /** Somebody else saved something else meanwhile. */
  | { readonly kind: 'stale'; readonly present: Item }

/**
 * Saves what stands in a form. An answer that was lost on the way makes neither a second one of something new, nor a
 * conflict with oneself: what was sent is looked for first, and taken as saved where it is found.
 *
 * @throws whatever the server said no with, but for a stale version.
 */
export async function saveItem<Item extends Versioned, Draft extends object>(
  { draftOf, create, update, read, find }: Keeping<Item, Draft>,
  { base, version, draft, mayExist }: Attempt<Item, Draft>,
): Promise<Outcome<Item>> {
  const isSent = (item: Item) => JSON.stringify(draftOf(item)) === JSON.stringify(draft)
  if (base === null || version === null) {
    const found = mayExist ? await find?.(draft) : undefined
    const made = found?.find((item) => item.version === 1 && isSent(item))
    return { kind: 'saved', item: made ?? (await create(draft)) }
  }
  try {
    return { kind: 'saved', item: await update(base.id, version, draft) }
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 409) throw error
    const present = await read(base.id)
    return isSent(present) ? { kind: 'saved', item: present } : { kind: 'stale', present }
  }
}
