const windowMs = 60_000
const mostFailures = 10
/** Enough for everybody who mistypes at once; beyond it the oldest are forgotten. */
const mostCallers = 10_000

export interface Attempts {
  /** @returns how many seconds to wait before the next try; 0 when it may be made now. */
  secondsToWait(caller: string): number
  failed(caller: string): void
}

/** Slows down whoever guesses: ten failures a minute for each caller. */
export function createAttempts(now: () => number): Attempts {
  const failures = new Map<string, { count: number; since: number }>()
  const current = (caller: string) => {
    const found = failures.get(caller)
    return found !== undefined && now() - found.since < windowMs ? found : undefined
  }
  return {
    secondsToWait(caller) {
      const found = current(caller)
      if (found === undefined || found.count < mostFailures) return 0
      return Math.ceil((found.since + windowMs - now()) / 1000)
    },
    failed(caller) {
      const { count, since } = current(caller) ?? { count: 0, since: now() }
      failures.delete(caller)
      failures.set(caller, { count: count + 1, since })
      const [oldest] = failures.keys()
      if (failures.size > mostCallers && oldest !== undefined) failures.delete(oldest)
    },
  }
}
