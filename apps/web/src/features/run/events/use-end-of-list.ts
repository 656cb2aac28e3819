import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

const nearPx = 32

/**
 * Follows a growing list to its end while the reader is there, and counts what came since when not.
 *
 * @param key - Another one is another list, e.g. another filter.
 */
export function useEndOfList(
  scroller: RefObject<HTMLElement | null>,
  {
    count,
    key,
    startsAtEnd,
  }: { readonly count: number; readonly key: string; readonly startsAtEnd: boolean },
): { readonly unseen: number; readonly onScroll: () => void; readonly goToEnd: () => void } {
  const isAtEnd = useRef(startsAtEnd)
  const [seen, setSeen] = useState({ key, count })

  const goToEnd = useCallback(() => {
    const element = scroller.current
    if (element === null) return
    isAtEnd.current = true
    element.scrollTop = element.scrollHeight
  }, [scroller])

  useEffect(() => {
    if (isAtEnd.current) {
      setSeen({ key, count })
      // Rows are measured as they come into view, so the end moves once more.
      const frame = requestAnimationFrame(goToEnd)
      return () => cancelAnimationFrame(frame)
    }
    setSeen((before) => (before.key === key ? before : { key, count }))
    return undefined
  }, [count, key, goToEnd])

  const onScroll = useCallback(() => {
    const element = scroller.current
    if (element === null) return
    isAtEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < nearPx
    if (isAtEnd.current) setSeen({ key, count })
  }, [scroller, count, key])

  return { unseen: seen.key === key ? Math.max(0, count - seen.count) : 0, onScroll, goToEnd }
}
