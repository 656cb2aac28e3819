import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { hasEnded, type RunSummary } from '@workbench/client/models'
import { GitCompare, GitFork, Play } from 'lucide-react'
import { useRef } from 'react'
import { ButtonLink } from '../../components/button-link.tsx'
import { Card } from '../../components/card.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { LoadMore } from '../../components/load-more.tsx'
import { Money, Tokens } from '../../components/numbers.tsx'
import { SkeletonLines } from '../../components/skeleton.tsx'
import { StatusBadge } from '../../components/status-badge.tsx'
import { Time } from '../../components/time.tsx'
import { duration } from '../../format/duration.ts'
import { useRowKeys } from '../../keyboard/use-row-keys.ts'
import { runsToCompare } from './runs-to-compare.ts'

interface Props {
  readonly query: UseInfiniteQueryResult<readonly RunSummary[]>
  readonly scenarioId: string
}

/** The runs of a scenario, newest first, and the way to compare the last two. */
export function ScenarioRuns({ query, scenarioId }: Props) {
  const list = useRef<HTMLUListElement>(null)
  useRowKeys(list, 'Runs of the scenario')
  const runs = query.data
  if (query.isError && runs === undefined) {
    return (
      <ErrorNotice
        error={query.error}
        title="The runs could not be loaded"
        onRetry={() => void query.refetch()}
      />
    )
  }
  if (runs === undefined) return <SkeletonLines count={4} label="Loading runs" />
  if (runs.length === 0) {
    return (
      <EmptyState icon={Play} title="Never run">
        Run it, and every run is listed here. Two completed ones can be held against each other.
      </EmptyState>
    )
  }
  const pair = runsToCompare(runs)
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-2">
        {pair !== null && (
          <ButtonLink to="/runs/compare" search={pair}>
            <GitCompare aria-hidden />
            Compare the last two
          </ButtonLink>
        )}
        <ButtonLink to="/runs" search={{ scenarioId }} variant="ghost">
          In the table of runs
        </ButtonLink>
      </div>
      <Card aria-label="Runs" className="overflow-hidden">
        <ul ref={list}>
          {runs.map((run) => (
            <RunRow key={run.id} run={run} />
          ))}
        </ul>
      </Card>
      <LoadMore query={query} what="runs" />
    </div>
  )
}

const RunRow = ({ run }: { readonly run: RunSummary }) => (
  <li className="relative flex items-center gap-x-4 gap-y-1 border-line px-4 py-2.5 not-first:border-t hover:bg-hover max-tablet:flex-wrap">
    <span className="w-26 shrink-0">
      <StatusBadge status={run.status} />
    </span>
    <span className="flex min-w-0 flex-1 items-center gap-1.5 max-tablet:order-first max-tablet:basis-full">
      {run.forkedFrom !== null && (
        <GitFork role="img" aria-label="Fork" className="size-3.5 shrink-0 text-muted" />
      )}
      <Link
        data-row
        to="/runs/$id"
        params={{ id: run.id }}
        className="truncate font-medium -outline-offset-2 after:absolute after:inset-0"
      >
        <bdi>{run.title}</bdi>
      </Link>
    </span>
    <span className="flex shrink-0 items-center gap-4 text-sm text-muted">
      {run.durationMs !== null && <span className="max-tablet:hidden">{duration(run.durationMs)}</span>}
      <span className="relative w-14 text-right max-tablet:hidden">
        <Tokens input={run.usage.inputTokens} output={run.usage.outputTokens} />
      </span>
      <span className="relative w-16 text-right">
        <Money usd={run.usage.costUsd} isEmpty={!hasEnded(run.status) && run.usage.calls === 0} />
      </span>
      <span className="relative w-20 text-right">
        <Time at={run.queuedAt} />
      </span>
    </span>
  </li>
)
