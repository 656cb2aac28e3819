import { InvalidInputError } from '../src/errors.ts'
import type { Page, PageQuery } from '../src/ports/page.ts'

/**
 * One page of a list, newest first unless said otherwise. The cursor names the last item shown, so that inserts move nothing.
 *
 * @param list - Names the list; its cursors are refused by every other list.
 * @param keyOf - Sorts as a string, unique.
 */
export function pageOf<Item>(
  list: string,
  items: readonly Item[],
  keyOf: (item: Item) => string,
  { limit, cursor }: PageQuery,
  order: 'newest first' | 'oldest first' = 'newest first',
): Page<Item> {
  const comesAfter = (key: string, other: string) => (order === 'newest first' ? key < other : key > other)
  const after = cursor === undefined ? null : keyFrom(list, cursor)
  const rest = items
    .filter((item) => after === null || comesAfter(keyOf(item), after))
    .toSorted((a, b) => (comesAfter(keyOf(a), keyOf(b)) ? 1 : -1))
  const shown = rest.slice(0, limit)
  const last = shown.at(-1)
  const isMore = last !== undefined && rest.length > shown.length
  return { items: shown, nextCursor: isMore ? btoa(JSON.stringify([list, keyOf(last)])) : null }
}

function keyFrom(list: string, cursor: string): string {
  try {
    const [of, key, ...more] = JSON.parse(atob(cursor))
    if (of === list && typeof key === 'string' && more.length === 0) return key
  } catch {
    // Not even JSON: the same answer as a cursor of another list.
  }
  throw new InvalidInputError([{ path: ['cursor'], message: 'Expected a nextCursor of this list' }])
}
