export interface ForEachResult<Item> {
  readonly done: readonly Item[]
  readonly failed: readonly { readonly item: Item; readonly error: unknown }[]
}

const atOnce = 4

/** Does the same to several things, four at a time; one that fails holds up none of the others. */
export async function forEach<Item>(
  items: readonly Item[],
  act: (item: Item) => Promise<unknown>,
): Promise<ForEachResult<Item>> {
  const done: Item[] = []
  const failed: { item: Item; error: unknown }[] = []
  const waiting = items.values()
  const takeTurns = async () => {
    for (const item of waiting) {
      try {
        await act(item)
        done.push(item)
      } catch (error) {
        failed.push({ item, error })
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, takeTurns))
  return { done, failed }
}
