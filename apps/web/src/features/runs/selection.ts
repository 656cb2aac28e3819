import type { RunSummary } from '@workbench/client/models'

interface Picked {
  readonly id: string
}

/** What was picked in a list, by id, as it was when it was picked. */
export type Selection<Item extends Picked = RunSummary> = ReadonlyMap<string, Item>

export const noSelection: Selection<never> = new Map<string, never>()

/** With one more, or without it. */
export function toggle<Item extends Picked>(selection: Selection<Item>, item: Item): Selection<Item> {
  const next = new Map(selection)
  if (!next.delete(item.id)) next.set(item.id, item)
  return next
}

/** With all of these, or without them. */
export function setAll<Item extends Picked>(
  selection: Selection<Item>,
  items: readonly Item[],
  isPicked: boolean,
): Selection<Item> {
  const next = new Map(selection)
  for (const item of items) {
    if (isPicked) next.set(item.id, item)
    else next.delete(item.id)
  }
  return next
}

/** The same, each as it is now where that is known. */
export function asOfNow<Item extends Picked>(
  selection: Selection<Item>,
  known: () => readonly Item[],
): Selection<Item> {
  if (selection.size === 0) return selection
  const now = new Map(known().flatMap((item) => (selection.has(item.id) ? [[item.id, item] as const] : [])))
  return new Map([...selection].map(([id, item]) => [id, now.get(id) ?? item]))
}
