import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import type { RunSummary } from '@workbench/client/models'
import { GitCompare, Play } from 'lucide-react'
import { useRef } from 'react'
import { ButtonLink } from '../../components/button-link.tsx'
import { Card } from '../../components/card.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { LoadMore } from '../../components/load-more.tsx'
import { RunLine } from '../../components/run-line.tsx'
import { SkeletonLines } from '../../components/skeleton.tsx'
import { useRowKeys } from '../../keyboard/use-row-keys.ts'

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
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-2">
        {runs.length > 1 && (
          <ButtonLink to="/runs/compare" search={{ scenario: scenarioId }}>
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
            <RunLine key={run.id} run={run} hasTokens />
          ))}
        </ul>
      </Card>
      <LoadMore query={query} what="runs" />
    </div>
  )
}
