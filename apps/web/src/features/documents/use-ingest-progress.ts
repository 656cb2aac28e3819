import { useQuery } from '@tanstack/react-query'
import type { Document } from '@workbench/client/models'
import { api } from '../../api/client.ts'
import { type IngestProgress, noProgress, withEvents } from './ingest-progress.ts'

const paceMs = 1000
const eventsAtOnce = 200

/** How far the reading of a document has come, asked for while it is read; null when there is nothing to tell. */
export function useIngestProgress({
  status,
  runId,
}: Pick<Document, 'status' | 'runId'>): IngestProgress | null {
  const isReading = status === 'ingesting'
  const { data } = useQuery({
    queryKey: ['ingest-progress', runId],
    enabled: isReading,
    refetchInterval: paceMs,
    gcTime: 10_000,
    retry: false,
    queryFn: async ({ client, queryKey, signal }) => {
      const before = client.getQueryData<IngestProgress>(queryKey) ?? noProgress
      const cursor = before.seq === 0 ? {} : { cursor: String(before.seq) }
      const { items } = await api.runs.events(runId, { limit: eventsAtOnce, ...cursor }, { signal })
      return withEvents(before, items)
    },
  })
  return isReading && data !== undefined && data.chunks > 0 ? data : null
}
