import { InvalidInputError } from '@workbench/core/errors'
import type { Page } from '@workbench/core/ports/page'

const most = 1000

/**
 * All pages of a list, as they come.
 *
 * @throws InvalidInputError when there are more than a thousand.
 */
export async function allOfList<Item>(
  list: (page: { readonly limit: number; readonly cursor?: string }) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  const items: Item[] = []
  let cursor: string | null = null
  do {
    const page: Page<Item> = await list({ limit: 200, ...(cursor !== null && { cursor }) })
    items.push(...page.items)
    cursor = page.nextCursor
    if (items.length > most || (items.length === most && cursor !== null)) {
      const message = `More than ${most.toLocaleString('en-US')} fit: say which by ids, tag or q.`
      throw new InvalidInputError([{ path: ['ids'], message }])
    }
  } while (cursor !== null)
  return items
}
