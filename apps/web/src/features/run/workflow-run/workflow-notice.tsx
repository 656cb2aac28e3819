import { Link } from '@tanstack/react-router'
import type { Run, WorkflowRun } from '@workbench/client/models'
import clsx from 'clsx'
import { CircleAlert, CircleSlash, Hourglass, type LucideIcon } from 'lucide-react'
import { Button } from '../../../components/button.tsx'
import { CopyButton } from '../../../components/copy-button.tsx'
import { duration } from '../../../format/duration.ts'
import { exactTime } from '../../../format/time.ts'
import { useNow } from '../../../live/use-now.ts'
import type { useRunActions } from '../use-run-actions.ts'
import { failedStep } from './failed-step.ts'
import { type WorkflowNotice as Notice, workflowNoticeOf } from './workflow-notice-of.ts'

const looks: Record<
  Notice['tone'],
  { readonly icon: LucideIcon; readonly look: string; readonly ink: string }
> = {
  failed: { icon: CircleAlert, look: 'border-failed/40 bg-failed-soft', ink: 'text-failed' },
  cancelled: { icon: CircleSlash, look: 'border-line bg-cancelled-soft', ink: 'text-cancelled' },
  waiting: { icon: Hourglass, look: 'border-waiting/40 bg-waiting-soft', ink: 'text-waiting' },
  queued: { icon: Hourglass, look: 'border-line bg-queued-soft', ink: 'text-queued' },
}

interface Props {
  readonly run: Run & WorkflowRun
  readonly actions: ReturnType<typeof useRunActions>
  readonly onStep: (id: string) => void
}

/** What went wrong or is waited for, and what to do next. */
export function WorkflowNotice({ run, actions, onStep }: Props) {
  const now = useNow(1000)
  const notice = workflowNoticeOf(run, now)
  if (notice === null) return null
  const { icon: Icon, look, ink } = looks[notice.tone]
  const { error, requestId } = run
  const untilMs = notice.until === null ? null : Date.parse(notice.until) - now
  const failed = run.status === 'failed' ? failedStep(run) : undefined
  return (
    <section
      aria-label="What happened"
      className={clsx('mt-4 flex gap-3 rounded-lg border px-4 py-3 max-tablet:flex-wrap', look)}
    >
      <Icon className={clsx('mt-0.5 size-4 shrink-0', ink)} aria-hidden />
      <div className="flex min-w-0 flex-1 basis-3/4 flex-col gap-1">
        <p className="font-medium">{notice.title}</p>
        {notice.lines.map((line) => (
          <p key={line} dir="auto" className="max-w-[80ch] text-sm wrap-anywhere">
            {line}
          </p>
        ))}
        {notice.until !== null && untilMs !== null && (
          <p className="text-sm">
            {untilMs > 0 ? `${duration(Math.ceil(untilMs / 1000) * 1000)} left, until ` : 'Due since '}
            <time dateTime={notice.until}>{exactTime(notice.until)}</time>.
          </p>
        )}
        {notice.runId !== null && (
          <p className="text-sm">
            <Link
              to="/runs/$id"
              params={{ id: notice.runId }}
              className="text-accent-ink underline underline-offset-2"
            >
              Watch the run it waits for
            </Link>
          </p>
        )}
        {error !== null && (
          <p className="flex flex-wrap items-center gap-x-1.5 text-xs">
            <span>
              Code <code className="font-mono">{error.code}</code>
            </span>
            <span className="flex items-center">
              Request <code className="ml-1 font-mono">{requestId.slice(-8)}</code>
              <CopyButton text={requestId} label="Copy request id of the error" />
            </span>
          </p>
        )}
      </div>
      <div className="flex shrink-0 flex-wrap items-start gap-2 max-tablet:w-full max-tablet:pl-7">
        {failed !== undefined && <Button onClick={() => onStep(failed)}>Show the step</Button>}
        {notice.canRetry && (
          <Button variant="primary" isBusy={actions.isRetrying} onClick={actions.retry}>
            Go on from there
          </Button>
        )}
      </div>
    </section>
  )
}
