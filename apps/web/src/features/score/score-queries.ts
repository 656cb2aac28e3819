import { queryOptions } from '@tanstack/react-query'
import type { Run, Score } from '@workbench/client/models'
import { api } from '../../api/client.ts'

// A judge takes seconds for each answer; one that can not be reached is asked again for up to an hour.
const soonestMs = 3000
const latestMs = 60_000

type Ended = Pick<Run, 'id' | 'attempt' | 'finishedAt'>

/** What is measured of a run that has ended; read again while somebody still judges it. */
export const scoreQuery = ({ id, attempt, finishedAt }: Ended) =>
  queryOptions({
    // A run that is retried is measured anew.
    queryKey: ['score', id, attempt, finishedAt],
    queryFn: ({ signal }) => api.runs.score(id, { signal }),
    refetchInterval: ({ state }) => (isBeingJudged(state.data) ? pauseSince(finishedAt) : false),
  })

const pauseSince = (finishedAt: string | null) =>
  Math.min(latestMs, Math.max(soonestMs, (Date.now() - Date.parse(finishedAt ?? '')) / 10 || 0))

const isBeingJudged = (score: Score | undefined): boolean =>
  score?.judged.some(({ status }) => status === 'pending') === true

/** The runs of its scenario that it stands beside: at most 20, completed before it. */
export const scorePeersQuery = ({ id }: Pick<Run, 'id'>) =>
  queryOptions({
    queryKey: ['score', id, 'peers'],
    queryFn: ({ signal }) => api.runs.scorePeers(id, { signal }),
    staleTime: 60_000,
  })

/** What is measured and what it means; changes with the version of the server only. */
export const scoreMetricsQuery = queryOptions({
  queryKey: ['score-metrics'],
  queryFn: ({ signal }) => api.scoreMetrics({ signal }),
  staleTime: Number.POSITIVE_INFINITY,
})
