import { useQueryClient } from '@tanstack/react-query'
import type { EventType } from '@workbench/client/models'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useRunChanges } from '../../live/live-runs.ts'

const paceMs = 1000
const ends: ReadonlySet<EventType> = new Set(['RunFinished', 'RunCancelled'])

/**
 * When the last run ended that this page has heard of, in milliseconds by the server's clock; 0 before the first. It is
 * renewed at most once a second.
 */
export function useLastEnd(): number {
  const queryClient = useQueryClient()
  const [shown, setShown] = useState(0)
  const latest = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  useRunChanges(
    useCallback(
      (change) => {
        // After a pause anything may have ended.
        if (change.kind === 'all') void queryClient.invalidateQueries({ queryKey: ['dashboard'] })
        else if (ends.has(change.event.type)) {
          latest.current = Math.max(latest.current, Date.parse(change.event.at))
          timer.current ??= setTimeout(() => {
            timer.current = undefined
            setShown(latest.current)
          }, paceMs)
        }
      },
      [queryClient],
    ),
  )
  return shown
}
