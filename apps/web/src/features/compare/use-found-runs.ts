import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../api/client.ts'

const limit = 20

export interface RunSearch {
  /** Words of the title; all runs, newest first, when empty. */
  readonly q: string
  /** While nothing was typed, only runs of this scenario. */
  readonly scenarioId?: string | null | undefined
}

/** Debates to choose from. */
export const useFoundRuns = ({ q, scenarioId }: RunSearch, isEnabled: boolean) =>
  useQuery({
    queryKey: ['found runs', q, scenarioId ?? null],
    enabled: isEnabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      api.runs.list(
        {
          kind: ['debate'],
          limit,
          ...(q !== '' && { q }),
          ...(q === '' && scenarioId != null && { scenarioId }),
        },
        { signal },
      ),
  })
