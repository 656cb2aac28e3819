import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../../../api/client.ts'
import { readHead } from './read-head.ts'

const whileLiveMs = 5000

/** Files of a run, newest first. While it goes on more may come. */
export const artifactsQuery = (runId: string, isLive: boolean) =>
  infiniteQueryOptions({
    queryKey: ['run', runId, 'artifacts', isLive],
    queryFn: ({ pageParam, signal }) =>
      api.runs.artifacts(runId, { limit: 100, ...(pageParam !== null && { cursor: pageParam }) }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: isLive ? whileLiveMs : false,
  })

/** What a file begins with; it never changes. */
export const headQuery = (artifactId: string) =>
  queryOptions({
    queryKey: ['artifact', artifactId, 'head'],
    queryFn: async ({ signal }) => readHead(await api.artifacts.read(artifactId, { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  })
