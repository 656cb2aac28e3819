import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { useRunChanges } from '../live/live-runs.ts'
import { allLists, touchedLists } from '../live/touched-lists.ts'

const paceMs = 1000

/** Lists that are on the page are read again when an event changes them, at most once a second. */
export function useFreshRunLists(): void {
  const queryClient = useQueryClient()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const touched = useRef(new Set<string>())
  useRunChanges(
    useCallback(
      (change) => {
        const lists = change.kind === 'all' ? allLists : touchedLists(change.event.type)
        for (const list of lists) touched.current.add(list)
        if (timer.current !== undefined) return
        timer.current = setTimeout(() => {
          timer.current = undefined
          for (const list of touched.current) void queryClient.invalidateQueries({ queryKey: [list] })
          touched.current.clear()
        }, paceMs)
      },
      [queryClient],
    ),
  )
}
