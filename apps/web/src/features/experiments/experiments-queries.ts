import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Experiment, RunSummary } from '@workbench/client/models'
import { api } from '../../api/client.ts'
import type { ExperimentsSearch } from './experiments-search.ts'

const pageSize = 50
// Runs tell when they end; that a judge is done, nobody tells.
const paceMs = 3000

/** Experiments, newest first, page by page; read again while one of them goes on. */
export const experimentsQuery = ({ scenario }: ExperimentsSearch) =>
  infiniteQueryOptions({
    queryKey: ['experiments', 'list', scenario ?? null],
    queryFn: ({ pageParam, signal }) =>
      api.experiments.list(
        {
          limit: pageSize,
          ...(scenario !== undefined && { scenarioId: scenario }),
          ...(pageParam !== '' && { cursor: pageParam }),
        },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some(({ status }) => status === 'running')) === true
        ? paceMs
        : false,
  })

export const experimentQuery = (id: string) =>
  queryOptions({
    queryKey: ['experiments', id],
    queryFn: ({ signal }) => api.experiments.get(id, { signal }),
    refetchInterval: ({ state }) => (state.data?.status === 'running' ? paceMs : false),
  })

const mostPages = 5

/**
 * The runs of one scenario that belong to an experiment, of both sides. Runs that lie very far back are not looked for; the key
 * is that of lists of runs, so that events keep them fresh.
 */
export const experimentRunsQuery = (
  { id, look }: Pick<Experiment, 'id' | 'look'>,
  scenarioId: string,
  runIds: readonly string[],
) =>
  queryOptions({
    queryKey: ['runs', 'list', { experimentId: id, look, scenarioId }],
    queryFn: ({ signal }) => runsOf(scenarioId, new Set(runIds), signal),
  })

async function runsOf(
  scenarioId: string,
  wanted: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<readonly RunSummary[]> {
  const found: RunSummary[] = []
  let cursor: string | null = null
  for (let page = 0; page < mostPages && found.length < wanted.size; page++) {
    const { items, nextCursor }: { items: readonly RunSummary[]; nextCursor: string | null } =
      await api.runs.list({ scenarioId, limit: 200, ...(cursor !== null && { cursor }) }, { signal })
    found.push(...items.filter((run) => wanted.has(run.id)))
    cursor = nextCursor
    if (cursor === null) break
  }
  return found
}
