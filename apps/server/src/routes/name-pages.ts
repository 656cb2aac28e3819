import type { Page, PageQuery } from '@workbench/core/ports/page'

/**
 * A page of a list that is ordered by name and small enough to be read as a whole. The cursor holds the last name
 * shown, so that inserts and deletes move nothing.
 */
export function pageByName<Item extends { readonly name: string }>(
  items: readonly Item[],
  { limit, cursor }: PageQuery,
): Page<Item> {
  const after = cursor === undefined ? '' : Buffer.from(cursor, 'base64url').toString('utf8')
  const rest = items.filter(({ name }) => name > after).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const shown = rest.slice(0, limit)
  const last = shown.at(-1)
  const isMore = last !== undefined && rest.length > shown.length
  return { items: shown, nextCursor: isMore ? Buffer.from(last.name).toString('base64url') : null }
}
