import { InvalidInputError } from '@workbench/core/errors'
import type { Page, PageQuery } from '@workbench/core/ports/page'

/**
 * A page of a list that is ordered by name and small enough to be read as a whole. The cursor holds the last name
 * shown, so that inserts and deletes move nothing.
 *
 * @param list - Names the list; its cursors are refused by every other list.
 * @throws InvalidInputError when the cursor is none of this list.
 */
export function pageByName<Item extends { readonly name: string }>(
  list: string,
  items: readonly Item[],
  { limit, cursor }: PageQuery,
): Page<Item> {
  const after = cursor === undefined ? '' : nameFrom(list, cursor)
  const rest = items.filter(({ name }) => name > after).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const shown = rest.slice(0, limit)
  const last = shown.at(-1)
  const isMore = last !== undefined && rest.length > shown.length
  return { items: shown, nextCursor: isMore ? cursorOf(list, last.name) : null }
}

const cursorOf = (list: string, name: string): string =>
  Buffer.from(JSON.stringify([list, name])).toString('base64url')

function nameFrom(list: string, cursor: string): string {
  try {
    const [of, name, ...more]: unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (of === list && typeof name === 'string' && more.length === 0) return name
  } catch {
    // Not even JSON: the same answer as for a cursor of another list.
  }
  throw new InvalidInputError([{ path: ['cursor'], message: 'Expected a nextCursor of this list' }])
}
