import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { useRunChanges } from '../../../live/live-runs.ts'

const paceMs = 2000

/** Trends are read again when a run has ended, at most every two seconds. */
export function useFreshTrends(scenarioId: string): void {
  const queryClient = useQueryClient()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useRunChanges(
    useCallback(
      (change) => {
        // After a pause anything may have ended.
        if (change.kind === 'event' && !hasEndedBy.has(change.event.type)) return
        if (timer.current !== undefined) return
        timer.current = setTimeout(() => {
          timer.current = undefined
          void queryClient.invalidateQueries({ queryKey: ['trends', scenarioId] })
        }, paceMs)
      },
      [queryClient, scenarioId],
    ),
  )
}

const hasEndedBy: ReadonlySet<string> = new Set(['RunFinished', 'RunCancelled'])
