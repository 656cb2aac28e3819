import { useQuery } from '@tanstack/react-query'
import type { Event, Run } from '@workbench/client/models'
import { useCallback } from 'react'
import { api } from '../../api/client.ts'
import { useRunChanges } from '../../live/live-runs.ts'

// What changes a comparison; every other event of a run that goes on would only read it anew for nothing.
const matters: ReadonlySet<Event['type']> = new Set([
  'TurnFinished',
  'RunStarted',
  'RunFinished',
  'RunCancelled',
])

/** Two runs beside each other, kept current while one of them goes on; not read before both are chosen. */
export function useComparison(a: string | undefined, b: string | undefined) {
  const isChosen = a !== undefined && b !== undefined && a !== b
  const comparison = useQuery({
    queryKey: ['compare', a, b],
    enabled: isChosen,
    queryFn: ({ signal }) => api.runs.compare(a ?? '', b ?? '', { signal }),
  })
  const { refetch } = comparison
  useRunChanges(
    useCallback(
      (change) => {
        if (!isChosen || change.kind === 'all') return
        const { runId, type } = change.event
        if ((runId === a || runId === b) && matters.has(type)) void refetch()
      },
      [a, b, isChosen, refetch],
    ),
  )
  return comparison
}

/** One of the two with its settings and what came out of it. @param version - Another one: it is read anew. */
export const useComparedRun = (id: string | undefined, version: string) =>
  useQuery<Run>({
    queryKey: ['compared run', id, version],
    enabled: id !== undefined,
    placeholderData: (before) => (before?.id === id ? before : undefined),
    queryFn: ({ signal }) => api.runs.get(id ?? '', { signal }),
  })
