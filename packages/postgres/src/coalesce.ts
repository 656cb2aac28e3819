import { isConnectionError } from './connection-errors.ts'

export interface CoalesceOptions {
  /** Most items one statement takes. */
  readonly maxBatch: number
}

interface Waiting<Item, Result> {
  readonly item: Item
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

/**
 * Turns many small statements into few: what one turn of the event loop brings goes together, and so does what gathers
 * while a statement is under way. No timer is involved, so a lone item goes as soon as the turn is over.
 *
 * @param run - Writes the items and answers one result each, in order. A result may be an Error, which fails that
 *   item alone. When it throws, the items are tried one by one, so that a bad one fails alone too; a lost
 *   connection is everybody's.
 */
export function coalesce<Item, Result>(
  run: (items: readonly Item[]) => Promise<readonly (Result | Error)[]>,
  { maxBatch }: CoalesceOptions,
): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = []
  let isRunning = false

  async function runBatch(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await run(batch.map(({ item }) => item))
      batch.forEach(({ resolve, reject }, index) => {
        const result = results[index]
        if (result instanceof Error) reject(result)
        else resolve(result as Result)
      })
    } catch (error) {
      const [only] = batch
      if (batch.length === 1 && only !== undefined) only.reject(error)
      else if (isConnectionError(error)) for (const { reject } of batch) reject(error)
      else for (const one of batch) await runBatch([one])
    }
  }

  async function drain(): Promise<void> {
    isRunning = true
    // A turn tells many runs of many things, each in a callback of its own.
    await new Promise((resolve) => setImmediate(resolve))
    while (waiting.length > 0) await runBatch(waiting.splice(0, maxBatch))
    isRunning = false
  }

  return (item) =>
    new Promise<Result>((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (!isRunning) void drain()
    })
}
