/** Counts the tries of calls, by what identifies a call. */
export interface TryCounter {
  /** @returns how many tries there were before this one. */
  next(call: string): number
  /** The call has worked: its next try, in another run of the same, counts as the first. */
  forget(call: string): void
}

/** @param limit - How many calls are remembered; the ones untried for longest are forgotten first. */
export function createTryCounter(limit = 10_000): TryCounter {
  const tries = new Map<string, number>()
  return {
    next(call) {
      const before = tries.get(call) ?? 0
      // Set anew, a key goes to the end of the map: its order is that of the latest tries.
      tries.delete(call)
      tries.set(call, before + 1)
      const [oldest] = tries.keys()
      if (tries.size > limit && oldest !== undefined) tries.delete(oldest)
      return before
    },
    forget(call) {
      tries.delete(call)
    },
  }
}
