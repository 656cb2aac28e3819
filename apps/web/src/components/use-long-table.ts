import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

// The top line and the head of the table stand above the rows.
const covered = 92
// Rows above and below what is seen.
const overscan = 8

interface LongTable {
  readonly body: RefObject<HTMLTableSectionElement | null>
  readonly totalHeight: number
  /**
   * The rows that have to be there. Each stands in a slot, which is its key: a row that goes at one end comes back at the
   * other, since new text in it is drawn far quicker than a new row.
   */
  readonly rows: readonly { readonly index: number; readonly slot: number; readonly top: number }[]
  /** Index of the first row that one can see. */
  readonly from: number
  /** Index of the last row that has to be there; undefined before there is one. */
  readonly to: number | undefined
  readonly scrollTo: (row: number) => void
}

/**
 * A table that scrolls with the page and has only the rows in sight, however many there are.
 *
 * @param height - Of each row, in CSS pixels.
 */
export function useLongTable({ count, height }: { count: number; height: number }): LongTable {
  const body = useRef<HTMLTableSectionElement>(null)
  const [offset, setOffset] = useState(0)
  // What stands above the table, e.g. uploads, comes and goes.
  useLayoutEffect(() => {
    const place = () => setOffset((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
    const observer = new ResizeObserver(place)
    observer.observe(document.body)
    place()
    return () => observer.disconnect()
  }, [])
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => height,
    overscan,
    scrollMargin: offset,
    scrollPaddingStart: covered,
    scrollPaddingEnd: 72,
  })
  // Sizes are remembered by the virtualizer; another width has other rows.
  useEffect(() => {
    if (height > 0) virtualizer.measure()
  }, [virtualizer, height])

  const inSight = virtualizer.getVirtualItems()
  const slots = Math.max(inSight.length, Math.ceil(window.innerHeight / height) + 2 * overscan + 2)
  const rows = inSight.map(({ index, start }) => ({ index, slot: index % slots, top: start - offset }))
  return {
    body,
    totalHeight: virtualizer.getTotalSize(),
    // While one scrolls nothing is moved within the page, which is slow; at rest the rows stand in reading order.
    rows: virtualizer.isScrolling ? rows.toSorted((a, b) => a.slot - b.slot) : rows,
    from: Math.max(0, Math.floor(((virtualizer.scrollOffset ?? 0) + covered - offset) / height)),
    to: inSight.at(-1)?.index,
    scrollTo: (row) => virtualizer.scrollToIndex(row, { align: 'auto' }),
  }
}
