import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import { useRunChanges } from '../../../live/live-runs.ts'
import { documentQuery } from '../documents-queries.ts'

// Events tell of changes at once; this is for one that came before it was known which run to listen to.
const paceMs = 3000

/** A document, read again when the run that reads it changes; its passages, too, once they may be others. */
export function useLiveDocument(id: string) {
  const queryClient = useQueryClient()
  const query = useQuery({
    ...documentQuery(id),
    refetchInterval: ({ state: { data } }) =>
      data?.status === 'queued' || data?.status === 'ingesting' ? paceMs : false,
  })
  const { runId, status } = query.data ?? {}
  useRunChanges(
    useCallback(
      (change) => {
        if (change.kind === 'event' && change.event.runId !== runId) return
        void queryClient.invalidateQueries({ queryKey: ['document', id], exact: true })
      },
      [queryClient, id, runId],
    ),
  )
  const before = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (runId === undefined) return
    const standing = `${runId} ${status}`
    const hasChanged = before.current !== undefined && before.current !== standing
    before.current = standing
    if (!hasChanged) return
    void queryClient.invalidateQueries({ queryKey: ['document', id, 'chunks'] })
    void queryClient.invalidateQueries({ queryKey: ['run', runId, 'of-document'] })
  }, [queryClient, id, runId, status])
  return query
}
