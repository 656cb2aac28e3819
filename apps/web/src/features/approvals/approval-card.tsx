import { Link } from '@tanstack/react-router'
import type { Approval } from '@workbench/client/models'
import { CircleCheck, CircleSlash, Hourglass, type LucideIcon, TimerOff } from 'lucide-react'
import type { ReactNode } from 'react'
import { Card } from '../../components/card.tsx'
import { Time } from '../../components/time.tsx'
import { ApprovalQuestion } from './approval-question.tsx'
import { askingStep } from './approval-votes.ts'
import { ExpiresIn } from './expires-in.tsx'
import { Votes } from './votes.tsx'

const looks: Record<
  Approval['status'],
  { readonly icon: LucideIcon; readonly ink: string; readonly word: string }
> = {
  pending: { icon: Hourglass, ink: 'text-waiting', word: 'Waiting' },
  approved: { icon: CircleCheck, ink: 'text-completed', word: 'Approved' },
  rejected: { icon: CircleSlash, ink: 'text-failed', word: 'Rejected' },
  expired: { icon: TimerOff, ink: 'text-muted', word: 'Expired' },
}

interface Props {
  readonly approval: Approval
  /** The way to the run; not on its own page. */
  readonly hasRun?: boolean
  /** What one can do about it. */
  readonly children?: ReactNode
}

/** A question to people: what is asked, by whom, since when, and how it was decided. */
export function ApprovalCard({ approval, hasRun = true, children }: Props) {
  const {
    id,
    title,
    status,
    runId,
    workflowId,
    stepId,
    createdAt,
    expiresAt,
    decidedBy,
    decidedAt,
    comment,
  } = approval
  const { icon: Icon, ink, word } = looks[status]
  return (
    <Card className="flex flex-col gap-3 p-4 tablet:p-5">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="flex min-w-0 items-start gap-3">
          <Icon className={`mt-1 size-4 shrink-0 ${ink}`} aria-hidden />
          <h2 id={approvalTitleId(id)} className="min-w-0 font-semibold wrap-anywhere">
            <bdi>{title}</bdi>
          </h2>
        </span>
        <span className={`text-sm ${ink}`}>{word}</span>
        <span className="ml-auto flex flex-wrap items-center gap-x-3 text-sm text-muted">
          {status === 'pending' && expiresAt !== null && <ExpiresIn at={expiresAt} />}
          <Time at={createdAt} />
          {hasRun && workflowId !== null && (
            <Link
              to="/workflows/$id"
              params={{ id: workflowId }}
              search={{ step: askingStep(stepId) }}
              className="text-accent-ink underline underline-offset-2"
            >
              Open the workflow
            </Link>
          )}
          {hasRun && (
            <Link
              to="/runs/$id"
              params={{ id: runId }}
              className="text-accent-ink underline underline-offset-2"
            >
              Open the run
            </Link>
          )}
        </span>
      </header>
      <ApprovalQuestion approval={approval} />
      <Votes approval={approval} />
      {decidedAt !== null && (
        <p className="text-sm text-muted wrap-anywhere">
          {word} {decidedBy !== null && <bdi>by {decidedBy} </bdi>}
          <Time at={decidedAt} />
          {comment !== null && comment !== '' && (
            <>
              : <bdi className="text-ink">{comment}</bdi>
            </>
          )}
        </p>
      )}
      {children}
    </Card>
  )
}

/** Where the title of a card is found, to name what holds the card. */
export const approvalTitleId = (id: string): string => `approval-${id}`
