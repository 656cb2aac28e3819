import type { Item } from './item-fields.ts'
import { quotable } from './text-fault.ts'

export interface ReadContext {
  /** Where the item stands in its file, e.g. `personas[3]`; empty for the file itself. */
  readonly place: string
  /** The name of a file that holds this item alone. */
  readonly stem: string | null
}

/** What to call an item in a message, also one that can't be imported. */
export function nameOf(item: Item): string | null {
  const name = [item.name, item.title, item.topic, item.id].find((value) => typeof value === 'string')
  return typeof name === 'string' ? quotable(name) : null
}
