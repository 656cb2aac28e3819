import { useQuery } from '@tanstack/react-query'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { ApprovalCard } from './approval-card.tsx'
import { approvalsOfRunQuery } from './approvals-queries.ts'
import { DecisionControls } from './decision-controls.tsx'

interface Props {
  readonly runId: string
  /** Something was decided: the run is about to go on. */
  readonly onDecided: () => void
}

/** What a run waits for, to be decided where one reads what led to it. */
export function WaitingApprovals({ runId, onDecided }: Props) {
  const { data, error, refetch } = useQuery(approvalsOfRunQuery(runId))
  if (error !== null) {
    return (
      <ErrorNotice
        error={error}
        title="What the run waits for could not be loaded"
        onRetry={() => void refetch()}
      />
    )
  }
  if (data === undefined) return <Skeleton className="h-32 w-full" />
  return (
    <ul aria-label="Waiting for a decision" className="flex flex-col gap-3">
      {data.map((approval) => (
        <li key={approval.id}>
          <ApprovalCard approval={approval} hasRun={false}>
            <DecisionControls approval={approval} onDecided={onDecided} />
          </ApprovalCard>
        </li>
      ))}
    </ul>
  )
}
