import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ApiError } from '@workbench/client/errors'
import { SearchX } from 'lucide-react'
import { ButtonLink } from '../../components/button-link.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { Page } from '../../components/page.tsx'
import { SkeletonLines } from '../../components/skeleton.tsx'
import { ApprovalCard } from './approval-card.tsx'
import { approvalQuery } from './approvals-queries.ts'
import { DecisionControls } from './decision-controls.tsx'

const route = getRouteApi('/approvals/$id')

/** One question, e.g. from a link in a message. */
export function ApprovalPage() {
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(approvalQuery(id))
  if (data !== undefined) {
    return (
      <Page title="Approval">
        <ApprovalCard approval={data}>
          {data.status === 'pending' && <DecisionControls approval={data} />}
        </ApprovalCard>
      </Page>
    )
  }
  const isUnknown = error instanceof ApiError && (error.status === 404 || error.status === 422)
  return (
    <Page title="Approval" isTitleHidden={isUnknown}>
      {error === null && <SkeletonLines count={4} label="Loading the approval" />}
      {isUnknown && (
        <EmptyState
          icon={SearchX}
          title="There is no such approval"
          action={<ButtonLink to="/approvals">All approvals</ButtonLink>}
        >
          The address may be cut off, or belong to another workbench.
        </EmptyState>
      )}
      {error !== null && !isUnknown && (
        <ErrorNotice error={error} title="The approval could not be loaded" onRetry={() => void refetch()} />
      )}
    </Page>
  )
}
