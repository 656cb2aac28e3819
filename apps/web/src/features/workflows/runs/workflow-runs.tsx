import { useInfiniteQuery } from '@tanstack/react-query'
import { Play } from 'lucide-react'
import { useRef } from 'react'
import { ButtonLink } from '../../../components/button-link.tsx'
import { Card } from '../../../components/card.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { LoadMore } from '../../../components/load-more.tsx'
import { RunLine } from '../../../components/run-line.tsx'
import { SkeletonLines } from '../../../components/skeleton.tsx'
import { useRowKeys } from '../../../keyboard/use-row-keys.ts'
import { workflowRunsQuery } from '../workflows-queries.ts'

/** The runs of a workflow, newest first. */
export function WorkflowRuns({ workflowId }: { readonly workflowId: string }) {
  const query = useInfiniteQuery(workflowRunsQuery(workflowId))
  const list = useRef<HTMLUListElement>(null)
  useRowKeys(list, 'Runs of the workflow')
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
        Every start is listed here, with how far it got and what it did, whether its trigger or somebody
        started it. Try it with Run now, or with a dry run, which sends nothing.
      </EmptyState>
    )
  }
  return (
    <div className="flex flex-col items-start gap-3">
      <ButtonLink to="/runs" search={{ workflowId }}>
        In the table of runs
      </ButtonLink>
      <Card aria-label="Runs" className="w-full overflow-hidden">
        <ul ref={list}>
          {runs.map((run) => (
            <RunLine key={run.id} run={run} />
          ))}
        </ul>
      </Card>
      <div className="w-full">
        <LoadMore query={query} what="runs" />
      </div>
    </div>
  )
}
