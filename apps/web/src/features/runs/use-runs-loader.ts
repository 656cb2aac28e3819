import { useMemo, useSyncExternalStore } from 'react'
import { api } from '../../api/client.ts'
import { useRunChanges } from '../../live/live-runs.ts'
import { createRunsLoader, type RunsLoader, type RunsView } from './runs-loader.ts'
import { runsQuery } from './runs-query.ts'
import type { RunsSearch } from './runs-search.ts'
import { pageSize } from './runs-store.ts'

// The last list outlives its page, so that one comes back from a run to where one was.
let last: { readonly key: string; readonly loader: RunsLoader } | null = null

function loaderFor(search: RunsSearch): RunsLoader {
  const query = runsQuery(search, new Date())
  const key = JSON.stringify(query)
  if (last?.key === key) {
    // Nobody told it of changes while it was away.
    last.loader.change({ kind: 'all' })
    return last.loader
  }
  const loader = createRunsLoader({
    isByStatus: query.status !== undefined,
    read: (cursor, signal) =>
      api.runs.list({ ...query, limit: pageSize, ...(cursor !== null && { cursor }) }, { signal }),
  })
  last = { key, loader }
  return loader
}

/** The runs that fit the filters, kept current; the same loader for as long as the filters are the same. */
export function useRunsLoader(search: RunsSearch): { loader: RunsLoader; view: RunsView } {
  const loader = useMemo(() => loaderFor(search), [search])
  const view = useSyncExternalStore(loader.subscribe, loader.view)
  useRunChanges(loader.change)
  return { loader, view }
}
