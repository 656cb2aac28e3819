import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { useRunChanges } from '../live/live-runs.ts'

const paceMs = 1000

/** Lists of runs that are on the page are read again when a run changes, at most once a second. */
export function useFreshRunLists(): void {
  const queryClient = useQueryClient()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useRunChanges(
    useCallback(() => {
      if (timer.current !== undefined) return
      timer.current = setTimeout(() => {
        timer.current = undefined
        void queryClient.invalidateQueries({ queryKey: ['runs'] })
      }, paceMs)
    }, [queryClient]),
  )
}
