import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Comparison, Event, Run } from '@workbench/client/models'
import { useCallback, useEffect, useRef } from 'react'
import { api } from '../../api/client.ts'
import { useRunChanges } from '../../live/live-runs.ts'
import type { Column } from './compare-search.ts'

// What changes a comparison. The stream of all runs does not tell of turns; the call behind one tells as much.
const matters: ReadonlySet<Event['type']> = new Set([
  'LLMCallFinished',
  'RunQueued',
  'RunStarted',
  'RunResumed',
  'RunWaiting',
  'RunFinished',
  'RunCancelled',
])
// A turn is there a moment after its call; several that end together are one change.
const paceMs = 700

export const comparisonKey = (a: string | undefined, b: string | undefined) => ['compare', a, b] as const

/**
 * The first run beside each of the others, kept current while any of them goes on. In the order of the columns after
 * the first; what is not chosen yet, or is the first one itself, is not asked for.
 */
export function useComparisons([reference, ...others]: readonly Column[]) {
  const a = reference?.id
  const queryClient = useQueryClient()
  const comparisons = useQueries({
    queries: others.map(({ id: b }) => ({
      queryKey: comparisonKey(a, b),
      enabled: a !== undefined && b !== undefined && a !== b,
      queryFn: ({ signal }: { readonly signal: AbortSignal }): Promise<Comparison> =>
        api.runs.compare(a ?? '', b ?? '', { signal }),
    })),
  })

  const changed = useRef(new Set<string>())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  useRunChanges(
    useCallback(
      (change) => {
        if (change.kind === 'all' || change.event.runId === null || !matters.has(change.event.type)) return
        changed.current.add(change.event.runId)
        timer.current ??= setTimeout(() => {
          timer.current = undefined
          const ids = changed.current
          changed.current = new Set()
          void queryClient.invalidateQueries({
            queryKey: ['compare'],
            predicate: ({ queryKey: [, ...pair] }) =>
              pair.some((id) => typeof id === 'string' && ids.has(id)),
          })
        }, paceMs)
      },
      [queryClient],
    ),
  )
  return comparisons
}

/** The runs of the columns with their settings and outcomes, each read anew when the comparison knows more of it. */
export const useComparedRuns = (columns: readonly Column[], versionOf: (id: string) => string) =>
  useQueries({
    queries: columns.map(({ id }) => ({
      queryKey: ['compared run', id, id === undefined ? '' : versionOf(id)],
      enabled: id !== undefined,
      placeholderData: (before: Run | undefined) => (before?.id === id ? before : undefined),
      queryFn: ({ signal }: { readonly signal: AbortSignal }): Promise<Run> =>
        api.runs.get(id ?? '', { signal }),
    })),
  })

/** The last two completed runs of a scenario beside each other; not asked for without a scenario. */
export const useLatestPair = (scenarioId: string | undefined) =>
  useQuery({
    queryKey: ['compare', 'latest', scenarioId],
    enabled: scenarioId !== undefined,
    // Asked for by a link: what was the latest pair before is of no interest.
    gcTime: 0,
    queryFn: ({ signal }) => api.scenarios.compareLatest(scenarioId ?? '', { signal }),
  })
