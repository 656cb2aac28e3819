import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { DebateRequest, Estimate } from '@workbench/client/models'
import { api } from '../../api/client.ts'
import { useSettled } from '../../live/use-settled.ts'

const pauseMs = 300

interface FoundEstimate {
  readonly estimate: Estimate | undefined
  /** The one that is shown belongs to an older draft. */
  readonly isOld: boolean
  readonly error: unknown
}

/** What a debate takes at most, asked anew a moment after the last change. @param request - null: nothing to ask. */
export function useEstimate(request: DebateRequest | null): FoundEstimate {
  const text = request === null ? null : JSON.stringify(request)
  const asked = useSettled(text, pauseMs)
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: ['estimate', asked],
    queryFn: ({ signal }) => api.debates.estimate(JSON.parse(asked ?? '') as DebateRequest, { signal }),
    enabled: asked !== null && text !== null,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
    staleTime: 60_000,
  })
  return {
    estimate: text === null ? undefined : data,
    isOld: isPlaceholderData || asked !== text,
    error: text === null ? null : error,
  }
}
