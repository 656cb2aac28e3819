import { useEffect, useMemo, useRef, useState } from 'react'
import { type Shortcut, useShortcuts } from './shortcuts.ts'

interface LongList {
  readonly count: number
  /** undefined: the row is not read yet. */
  readonly idAt: (row: number) => string | undefined
  /** Brings a row into sight. */
  readonly onMove: (row: number) => void
  readonly onOpen: (id: string) => void
  readonly onPick: (row: number) => void
}

/**
 * `j` and `k` move through a list of which only the rows in sight are there, Enter opens, `x` picks. A row is the
 * element with its id as `data-row-id`; its first link takes the focus.
 *
 * @param what - One row of it, for the list of all keys, e.g. "run".
 * @param group - What the list is called there.
 */
export function useLongListKeys(list: LongList, what: string, group: string) {
  const [active, setActive] = useState<number | null>(null)
  const latest = useRef({ list, active })
  useEffect(() => {
    latest.current = { list, active }
  })
  useShortcuts(
    useMemo((): readonly Shortcut[] => {
      const move = (step: number) => {
        const { list: now, active: from } = latest.current
        if (now.count === 0) return
        const row = Math.max(0, Math.min(now.count - 1, from === null ? 0 : from + step))
        setActive(row)
        now.onMove(row)
        focusRow(() => now.idAt(row))
      }
      const open = () => {
        const { list: now, active: row } = latest.current
        const id = row === null ? undefined : now.idAt(row)
        if (id !== undefined) now.onOpen(id)
      }
      const pick = () => {
        const { list: now, active: row } = latest.current
        if (row !== null) now.onPick(row)
      }
      return [
        { keys: 'j', label: `Next ${what}`, group, run: () => move(1) },
        {
          keys: 'k',
          label: `${what.charAt(0).toUpperCase()}${what.slice(1)} before`,
          group,
          run: () => move(-1),
        },
        { keys: 'Enter', label: `Open the ${what}`, group, run: open },
        { keys: 'x', label: `Select the ${what}`, group, run: pick },
      ]
    }, [what, group]),
  )
  return { active, setActive }
}

/** The row is on the page a frame or two after it was scrolled to; the focus goes with it, and is heard. */
function focusRow(idAt: () => string | undefined, tries = 10): void {
  requestAnimationFrame(() => {
    const id = idAt()
    const link = id && document.querySelector<HTMLElement>(`[data-row-id="${CSS.escape(id)}"] a`)
    if (link) link.focus({ preventScroll: true })
    else if (tries > 0) focusRow(idAt, tries - 1)
  })
}
