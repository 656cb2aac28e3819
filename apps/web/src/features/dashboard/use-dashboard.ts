import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useNow } from '../../live/use-now.ts'
import { dashboardQuery } from './dashboard-queries.ts'
import type { DashboardSearch } from './dashboard-search.ts'
import { type Span, spanBefore, spanOf } from './dashboard-span.ts'
import { readAgainAfterMs } from './freshness.ts'
import { useLastEnd } from './use-last-end.ts'

const beforeStaleMs = 5 * 60_000

/** The figures of what an address means, kept fresh, and those of the span before. */
export function useDashboard(search: DashboardSearch) {
  const { from, to } = spanOf(search, useNow(60_000))
  const span: Span = useMemo(() => ({ from, to }), [from, to])
  const lastEndAt = useLastEnd()
  const { scenarioId } = search
  const now = useQuery({
    ...dashboardQuery(span, scenarioId),
    refetchInterval: ({ state }) => readAgainAfterMs(state.data?.asOf, lastEndAt),
  })
  const before = useQuery({ ...dashboardQuery(spanBefore(span), scenarioId), staleTime: beforeStaleMs })
  return {
    span,
    now,
    // Set against figures of another span, a change would be wrong.
    before: before.isPlaceholderData || now.isPlaceholderData ? undefined : before.data,
  }
}
