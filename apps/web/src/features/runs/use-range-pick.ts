import { useCallback, useLayoutEffect, useRef } from 'react'
import { type Selection, setAll, toggle } from './selection.ts'

interface Pickable<Item extends { readonly id: string }> {
  readonly selection: Selection<Item>
  /** undefined: the row is not read yet. */
  readonly itemAt: (row: number) => Item | undefined
  /** Those that are read of the rows from … to, the last one included. */
  readonly between: (from: number, to: number) => readonly Item[]
}

/**
 * Picks a row, or all from the one that was picked last. What it returns stays the same while the list changes: rows ask
 * for the present state when they are pressed, so that they need not be drawn anew for it.
 */
export function useRangePick<Item extends { readonly id: string }>(
  list: Pickable<Item>,
  onSelection: (selection: Selection<Item>) => void,
): (row: number, isRange: boolean) => void {
  const latest = useRef(list)
  useLayoutEffect(() => {
    latest.current = list
  })
  const anchor = useRef<number | null>(null)
  return useCallback(
    (row, isRange) => {
      const { selection, itemAt, between } = latest.current
      const picked = itemAt(row)
      if (picked === undefined) return
      const start = anchor.current
      anchor.current = row
      if (!isRange || start === null) return onSelection(toggle(selection, picked))
      onSelection(setAll(selection, between(Math.min(start, row), Math.max(start, row)), true))
    },
    [onSelection],
  )
}
