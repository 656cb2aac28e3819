/** Remembers the highest numbers it is told. */
export interface KthHighest {
  add(value: number): void
  /** The k-th highest so far; -Infinity before there are k. */
  bound(): number
}

/** A heap with the lowest of the kept numbers on top. @param k - At least 1. */
export function createKthHighest(k: number): KthHighest {
  const heap = new Float64Array(k).fill(Number.NEGATIVE_INFINITY)
  return {
    bound: () => heap[0] ?? Number.NEGATIVE_INFINITY,
    add(value) {
      if (value <= (heap[0] ?? value)) return
      let at = 0
      for (;;) {
        const left = 2 * at + 1
        if (left >= k) break
        const right = left + 1
        const lower = right < k && (heap[right] ?? 0) < (heap[left] ?? 0) ? right : left
        if ((heap[lower] ?? 0) >= value) break
        heap[at] = heap[lower] ?? 0
        at = lower
      }
      heap[at] = value
    },
  }
}
