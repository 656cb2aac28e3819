import type { Approval } from '@workbench/client/models'
import { CircleCheck, CircleDashed, CircleSlash } from 'lucide-react'
import { Time } from '../../components/time.tsx'
import { votesSoFar } from './approval-votes.ts'

/** Who said what so far, and who still has to; nothing where one person decides alone. */
export function Votes({ approval }: { readonly approval: Approval }) {
  const { approvers, required, decisions, status } = approval
  const { missing, yes, needed } = votesSoFar(approval)
  const isPending = status === 'pending'
  if (approvers.length === 0 && required === 1) return null
  return (
    <div className="flex flex-col gap-1.5 text-sm">
      <p className="text-muted">
        {isPending && needed > 0
          ? `${yes} of ${required} said yes`
          : required > 1
            ? `${required} had to say yes`
            : 'One had to say yes'}
        {isPending && '; one no is enough to reject it'}.
      </p>
      <ul aria-label="Votes" className="flex flex-col gap-1">
        {decisions.map(({ by, decision, comment, via, at }) => (
          <li key={`${by} ${at}`} className="flex items-start gap-2">
            {decision === 'approve' ? (
              <CircleCheck className="mt-0.5 size-4 shrink-0 text-completed" aria-hidden />
            ) : (
              <CircleSlash className="mt-0.5 size-4 shrink-0 text-failed" aria-hidden />
            )}
            <span className="min-w-0 wrap-anywhere">
              <bdi className="font-medium">{by}</bdi> said {decision === 'approve' ? 'yes' : 'no'}{' '}
              <span className="text-muted">
                <Time at={at} />
                {via === 'link' && ', by their own link'}
              </span>
              {comment !== null && comment !== '' && (
                <>
                  : <bdi>{comment}</bdi>
                </>
              )}
            </span>
          </li>
        ))}
        {isPending &&
          missing.map((name) => (
            <li key={name} className="flex items-start gap-2 text-muted">
              <CircleDashed className="mt-0.5 size-4 shrink-0" aria-hidden />
              <span className="min-w-0 wrap-anywhere">
                <bdi>{name}</bdi> has not answered
              </span>
            </li>
          ))}
      </ul>
    </div>
  )
}
