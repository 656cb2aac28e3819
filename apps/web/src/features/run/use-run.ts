import { hasEnded } from '@workbench/client/models'
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { api } from '../../api/client.ts'
import { queryClient } from '../../api/query-client.ts'
import { followRun } from '../../live/follow-run.ts'
import { useRunChanges } from '../../live/live-runs.ts'
import { touchedLists } from '../../live/touched-lists.ts'
import { inFrame } from './pace.ts'
import { eventLogOf } from './run-event-logs.ts'
import { createRunWatch, type RunWatch, type RunWatchState } from './run-watch.ts'

// A tab that comes back to the stream of all runs hears that anything may have changed; what was read just now did not.
const freshForMs = 5000

/** A run that is kept current for as long as the page is there. @param id - May not change: give the page a key. */
export function useRun(id: string): RunWatchState & Pick<RunWatch, 'texts' | 'reload'> {
  const [watch] = useState(() => watchOf(id))
  const readAt = useRef(0)
  useEffect(() => {
    watch.start()
    return watch.stop
  }, [watch])
  const state = useSyncExternalStore(watch.subscribe, watch.state)
  const run = state.live?.run
  useEffect(() => {
    if (run !== undefined) readAt.current = Date.now()
  }, [run])

  // While it goes on it has a stream of its own; afterwards somebody else may carry it on.
  useRunChanges(
    useCallback(
      (change) => {
        const status = watch.state().live?.run.status
        if (status === undefined || !hasEnded(status)) return
        const isMine = change.kind === 'event' && change.event.runId === id
        const isOld = change.kind === 'all' && Date.now() - readAt.current > freshForMs
        if (isMine || isOld) void watch.reload()
      },
      [watch, id],
    ),
  )
  return { ...state, texts: watch.texts, reload: watch.reload }
}

const watchOf = (id: string): RunWatch =>
  createRunWatch({
    read: () =>
      queryClient.fetchQuery({
        queryKey: ['run', id],
        queryFn: ({ signal }) => api.runs.get(id, { signal }),
        staleTime: 0,
      }),
    follow: (afterSeq, reader) => followRun(id, afterSeq, reader),
    onEvents(events) {
      eventLogOf(id).add(events)
      // The stream of all runs, which tells the lists of changes, is not read meanwhile.
      const touched = new Set(events.flatMap(({ type }) => touchedLists(type)))
      if (touched.has('approvals')) void queryClient.invalidateQueries({ queryKey: ['approvals'] })
    },
    onRead: (run) => eventLogOf(id).expect(run.lastSeq),
    schedule: inFrame,
  })
