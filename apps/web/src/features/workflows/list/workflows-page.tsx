import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { Workflow } from '@workbench/client/models'
import clsx from 'clsx'
import { Plus, SearchX } from 'lucide-react'
import { useCallback, useRef } from 'react'
import { Button } from '../../../components/button.tsx'
import { ButtonLink } from '../../../components/button-link.tsx'
import { Card } from '../../../components/card.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { LoadMore } from '../../../components/load-more.tsx'
import { Page } from '../../../components/page.tsx'
import { RowSkeletons } from '../../../components/row-skeletons.tsx'
import { SearchField } from '../../../components/search-field.tsx'
import { useRowKeys } from '../../../keyboard/use-row-keys.ts'
import { useEnabling } from '../use-enabling.ts'
import { workflowsQuery } from '../workflows-queries.ts'
import { FirstWorkflow } from './first-workflow.tsx'
import { columnsClass, WorkflowRow } from './workflow-row.tsx'
import { WorkflowsFilters } from './workflows-filters.tsx'

const route = getRouteApi('/workflows')

/** What runs by itself: on which trigger, how it went last, when it starts next. */
export function WorkflowsPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const setText = useCallback(
    (q: string) =>
      void navigate({ search: ({ q: _, ...rest }) => (q === '' ? rest : { ...rest, q }), replace: true }),
    [navigate],
  )
  return (
    <Page
      title="Workflows"
      isWide
      actions={
        <ButtonLink to="/workflows/new" variant="primary">
          <Plus aria-hidden />
          New workflow
        </ButtonLink>
      }
    >
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <SearchField
          label="Search workflows"
          value={search.q ?? ''}
          onChange={setText}
          className="w-full tablet:w-72"
        />
        <WorkflowsFilters search={search} onChange={(next) => void navigate({ search: next })} />
      </div>
      <Rows />
    </Page>
  )
}

function Rows() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const query = useInfiniteQuery(workflowsQuery(search))
  const { mutate } = useEnabling()
  const list = useRef<HTMLUListElement>(null)
  useRowKeys(list, 'Workflows')
  const onSwitch = useCallback((workflow: Workflow, isOn: boolean) => mutate({ workflow, isOn }), [mutate])
  const workflows = query.data
  if (query.isError && workflows === undefined) {
    return (
      <ErrorNotice
        error={query.error}
        title="The workflows could not be loaded"
        onRetry={() => void query.refetch()}
      />
    )
  }
  if (workflows === undefined) return <RowSkeletons label="Loading workflows" />
  if (workflows.length > 0) {
    return (
      <>
        <Card aria-label="Workflows" aria-busy={query.isPlaceholderData} className="overflow-hidden">
          <ColumnNames />
          <ul ref={list}>
            {workflows.map((workflow) => (
              <WorkflowRow key={workflow.id} workflow={workflow} onSwitch={onSwitch} />
            ))}
          </ul>
        </Card>
        <LoadMore query={query} what="workflows" />
      </>
    )
  }
  if (Object.keys(search).length === 0) return <FirstWorkflow />
  return (
    <EmptyState
      icon={SearchX}
      title="No workflow fits"
      action={<Button onClick={() => void navigate({ search: {} })}>Show all workflows</Button>}
    >
      The search looks at names and descriptions; every filter that is on has to fit.
    </EmptyState>
  )
}

/** For the eye alone: every cell says what it is by itself. */
const ColumnNames = () => (
  <div
    aria-hidden
    className={clsx(
      'border-b border-line px-4 py-2 text-xs font-medium text-muted max-tablet:hidden',
      columnsClass,
    )}
  >
    <span>Name</span>
    <span>Starts</span>
    <span>Last result</span>
    <span className="max-desktop:hidden">Next</span>
    <span className="text-right">On</span>
  </div>
)
