import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useRunChanges } from '../../../live/live-runs.ts'
import { documentQuery } from '../documents-queries.ts'

/** A document, read again when the run that reads it changes; its passages, too, once that has ended. */
export function useLiveDocument(id: string) {
  const queryClient = useQueryClient()
  const query = useQuery(documentQuery(id))
  const runId = query.data?.runId
  useRunChanges(
    useCallback(
      (change) => {
        if (change.kind === 'event' && change.event.runId !== runId) return
        const exact = change.kind === 'event' && !/^Run(Finished|Cancelled)$/.test(change.event.type)
        void queryClient.invalidateQueries({ queryKey: ['document', id], exact })
        if (runId !== undefined)
          void queryClient.invalidateQueries({ queryKey: ['run', runId, 'of-document'] })
      },
      [queryClient, id, runId],
    ),
  )
  return query
}
