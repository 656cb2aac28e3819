import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { RunSummary } from '@workbench/client/models'
import { hasEnded } from '@workbench/client/models'
import { GitFork } from 'lucide-react'
import { api } from '../../api/client.ts'
import { Card } from '../../components/card.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { Money } from '../../components/numbers.tsx'
import { SkeletonLines } from '../../components/skeleton.tsx'
import { StatusBadge } from '../../components/status-badge.tsx'
import { Time } from '../../components/time.tsx'
import { duration } from '../../format/duration.ts'
import { FirstSteps } from './first-steps.tsx'

const limit = 10

/** The newest debates, kept current; where there are none yet, the way to the first. */
export function RecentDebates() {
  const { data, error, refetch } = useQuery({
    queryKey: ['runs', 'list', 'recent-debates'],
    queryFn: ({ signal }) => api.runs.list({ kind: ['debate'], limit }, { signal }),
  })
  if (data?.items.length === 0) return <FirstSteps />
  return (
    <section aria-labelledby="recent-title" className="mt-8">
      <header className="mb-2 flex items-baseline justify-between">
        <h2 id="recent-title" className="text-lg font-semibold">
          Recent debates
        </h2>
        <Link to="/runs" className="text-sm font-medium text-accent-ink hover:underline">
          All runs
        </Link>
      </header>
      {data === undefined && error !== null && (
        <ErrorNotice error={error} title="The debates could not be loaded" onRetry={() => void refetch()} />
      )}
      {data === undefined && error === null && <SkeletonLines count={5} />}
      {data !== undefined && (
        <Card>
          <ul className="divide-y divide-line">
            {data.items.map((run) => (
              <RecentDebate key={run.id} run={run} />
            ))}
          </ul>
        </Card>
      )}
    </section>
  )
}

const RecentDebate = ({ run }: { readonly run: RunSummary }) => (
  <li className="relative flex items-center gap-x-4 gap-y-1 px-4 py-2.5 first:rounded-t-lg last:rounded-b-lg hover:bg-hover max-tablet:flex-wrap">
    <span className="w-26 shrink-0">
      <StatusBadge status={run.status} />
    </span>
    <span className="flex min-w-0 flex-1 items-center gap-1.5 max-tablet:order-first max-tablet:basis-full">
      {run.forkedFrom !== null && (
        <GitFork role="img" aria-label="Fork" className="size-3.5 shrink-0 text-muted" />
      )}
      <Link
        to="/runs/$id"
        params={{ id: run.id }}
        className="truncate font-medium after:absolute after:inset-0"
      >
        <bdi>{run.title}</bdi>
      </Link>
    </span>
    <span className="flex shrink-0 items-center gap-4 text-sm text-muted">
      {run.durationMs !== null && <span className="max-tablet:hidden">{duration(run.durationMs)}</span>}
      <span className="relative w-16 text-right">
        <Money usd={run.usage.costUsd} isEmpty={!hasEnded(run.status) && run.usage.calls === 0} />
      </span>
      <span className="relative w-20 text-right">
        <Time at={run.queuedAt} />
      </span>
    </span>
  </li>
)
