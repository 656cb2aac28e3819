import { startTransition, useEffect, useState } from 'react'

const step = 16

/**
 * How many of a long list to draw: the first ones at once, the others piece by piece, so that the page answers while
 * they come. What is added once all are there is drawn at once.
 *
 * @param total - Items in the list.
 * @param first - Items that have to be there with the first paint.
 */
export function useStagedCount(total: number, first: number): number {
  const [count, setCount] = useState(first)
  const isComplete = count >= total
  useEffect(() => {
    if (isComplete) {
      setCount(Number.POSITIVE_INFINITY)
      return
    }
    // A frame between the pieces: an input that waits comes first.
    const frame = requestAnimationFrame(() => startTransition(() => setCount(count + step)))
    return () => cancelAnimationFrame(frame)
  }, [count, isComplete])
  return Math.min(count, total)
}
