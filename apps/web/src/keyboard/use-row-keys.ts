import { type RefObject, useMemo } from 'react'
import { type Shortcut, useShortcuts } from './shortcuts.ts'

/**
 * `j` and `k` move the focus along the rows of a list; Enter opens, since the focus is on a link.
 *
 * @param list - Holds the rows; each has one element with `data-row`.
 * @param group - What the list is called where all keys are shown.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>, group: string): void {
  useShortcuts(
    useMemo((): readonly Shortcut[] => {
      const move = (step: number) => {
        const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
        const focused = document.activeElement
        const at = focused instanceof HTMLElement ? rows.indexOf(focused) : -1
        const next = at === -1 ? (step > 0 ? 0 : rows.length - 1) : at + step
        rows[next]?.focus()
        rows[next]?.scrollIntoView({ block: 'nearest' })
      }
      return [
        { keys: 'j', label: 'Next', group, run: () => move(1) },
        { keys: 'k', label: 'Previous', group, run: () => move(-1) },
      ]
    }, [list, group]),
  )
}
