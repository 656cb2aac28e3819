import type { Page } from './models.ts'

/**
 * Every item of a list, read page by page as they are asked for.
 *
 * @param read - Reads the page that begins at the cursor; undefined: the first.
 */
export async function* allPages<Item>(
  read: (cursor: string | undefined) => Promise<Page<Item>>,
): AsyncGenerator<Item> {
  let cursor: string | undefined
  do {
    const { items, nextCursor } = await read(cursor)
    yield* items
    cursor = nextCursor ?? undefined
  } while (cursor !== undefined)
}
