import { getRouteApi, Link } from '@tanstack/react-router'
import { ApiError } from '@workbench/client/errors'
import { isToolRun, isWorkflowRun } from '@workbench/client/models'
import { SearchX } from 'lucide-react'
import { Suspense } from 'react'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { lazyPart } from '../../components/lazy-part.tsx'
import { Page } from '../../components/page.tsx'
import { DebateView } from './debate-view.tsx'
import { RunSkeleton } from './run-skeleton.tsx'
import { runViewOf } from './run-view.ts'
import { ToolRunView } from './tool-run/tool-run-view.tsx'
import { useRun } from './use-run.ts'

// Most runs are debates.
const WorkflowRunView = lazyPart(() => import('./workflow-run/workflow-run-view.tsx'), 'WorkflowRunView')
const IngestRunView = lazyPart(() => import('./ingest-run/ingest-run-view.tsx'), 'IngestRunView')

const route = getRouteApi('/runs/$id')

/** One run: what was said, what came out, how it went. */
export function RunPage() {
  const { id } = route.useParams()
  return <WatchedRun key={id} id={id} />
}

function WatchedRun({ id }: { readonly id: string }) {
  const { live, error, texts, reload } = useRun(id)
  if (live === null) {
    if (error === null) return <RunSkeleton />
    return isUnknown(error) ? <UnknownRun /> : <Unreadable error={error} onRetry={() => void reload()} />
  }
  const view = runViewOf(live)
  if (isToolRun(live.run)) return <ToolRunView run={live.run} error={error} reload={reload} />
  if (isWorkflowRun(live.run)) {
    return (
      <Suspense fallback={<RunSkeleton />}>
        <WorkflowRunView run={live.run} error={error} reload={reload} />
      </Suspense>
    )
  }
  if (view === null) {
    return (
      <Suspense fallback={<RunSkeleton />}>
        <IngestRunView run={live.run} error={error} reload={reload} />
      </Suspense>
    )
  }
  return <DebateView view={view} texts={texts} error={error} reload={reload} />
}

/** An address that holds no id is as unknown as one that holds a strange one. */
const isUnknown = (error: unknown) =>
  error instanceof ApiError && (error.status === 404 || error.status === 422 || error.status === 400)

const Unreadable = ({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) => (
  <Page title="Run">
    <ErrorNotice error={error} title="The run could not be loaded" onRetry={onRetry} />
  </Page>
)

const UnknownRun = () => (
  <Page title="Unknown run" isTitleHidden>
    <EmptyState icon={SearchX} title="There is no such run">
      The address may be cut off, or belong to another workbench. Look among the{' '}
      <Link to="/runs" className="text-accent-ink underline">
        runs
      </Link>
      .
    </EmptyState>
  </Page>
)
