import type { Page } from '@workbench/core/ports/page'
import { encodeCursor } from '../cursor.ts'

/**
 * A page of a list that is sorted by id alone.
 *
 * @param rows - One more than `limit` when there are more: that one only tells so.
 */
export function pageOf<Row extends { readonly id: string }, Item>(
  list: string,
  rows: readonly Row[],
  limit: number,
  toItem: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const hasMore = rows.length > limit && last !== undefined
  return { items: shown.map(toItem), nextCursor: hasMore ? encodeCursor(list, [last.id]) : null }
}
