import { useQueryClient } from '@tanstack/react-query'
import type { EventType } from '@workbench/client/models'
import { useCallback, useEffect, useRef } from 'react'
import { useRunChanges } from '../../live/live-runs.ts'

const paceMs = 1000
const moves: ReadonlySet<EventType> = new Set(['RunQueued', 'RunStarted', 'RunFinished', 'RunCancelled'])

/** Experiments on the page are read again when a run has moved on, at most once a second. */
export function useFreshExperiments(): void {
  const queryClient = useQueryClient()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  useRunChanges(
    useCallback(
      (change) => {
        if (change.kind === 'event' && !moves.has(change.event.type)) return
        if (timer.current !== undefined) return
        timer.current = setTimeout(() => {
          timer.current = undefined
          void queryClient.invalidateQueries({ queryKey: ['experiments'] })
        }, paceMs)
      },
      [queryClient],
    ),
  )
}
