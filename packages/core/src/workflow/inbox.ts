/** What arrives at any time, taken as far as it has come. */
export interface Inbox<Item> {
  put(item: Item): void
  /** Everything there is, at least one; waits for it. One caller at a time. */
  take(): Promise<readonly Item[]>
}

export function createInbox<Item>(): Inbox<Item> {
  let items: Item[] = []
  let wake: (() => void) | null = null
  return {
    put(item) {
      items.push(item)
      wake?.()
    },
    async take() {
      if (items.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        wake = null
      }
      const taken = items
      items = []
      return taken
    },
  }
}
