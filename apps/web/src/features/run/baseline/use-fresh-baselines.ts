import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import { useRunChanges } from '../../../live/live-runs.ts'
import { baselinesQuery } from './baseline-query.ts'

const paceMs = 1000

/** Reads them again while one of them goes on, at most once a second. @param ids - Runs of single agents. */
export function useFreshBaselines(runId: string, ids: readonly string[]): void {
  const queryClient = useQueryClient()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const watched = useRef<ReadonlySet<string>>(new Set())
  useEffect(() => {
    watched.current = new Set(ids)
  }, [ids])
  useEffect(() => () => clearTimeout(timer.current), [])
  useRunChanges(
    useCallback(
      (change) => {
        if (change.kind === 'event' && !watched.current.has(change.event.runId ?? '')) return
        if (change.kind === 'all' && watched.current.size === 0) return
        if (timer.current !== undefined) return
        timer.current = setTimeout(() => {
          timer.current = undefined
          void queryClient.invalidateQueries({ queryKey: baselinesQuery(runId).queryKey })
        }, paceMs)
      },
      [queryClient, runId],
    ),
  )
}
