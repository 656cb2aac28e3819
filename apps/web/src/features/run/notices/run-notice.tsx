import clsx from 'clsx'
import { CircleAlert, CircleSlash, Hourglass, type LucideIcon } from 'lucide-react'
import { Button } from '../../../components/button.tsx'
import { CopyButton } from '../../../components/copy-button.tsx'
import { duration } from '../../../format/duration.ts'
import { money } from '../../../format/money.ts'
import { useNow } from '../../../live/use-now.ts'
import type { RunView } from '../run-view.ts'
import { seatLabel } from '../transcript/seat-label.ts'
import { turnId } from '../transcript/turn-card.tsx'
import { type RunNotice as Notice, noticeOf } from './notice-of.ts'

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
  readonly view: RunView
  readonly isRetrying: boolean
  readonly onRetry: () => void
  readonly onFork: () => void
}

/** What went wrong or is waited for, what is kept, and what to do next. */
export function RunNotice({ view: { run, result, maxTurns }, isRetrying, onRetry, onFork }: Props) {
  const now = useNow(1000)
  const turns = result.turns.length
  const awaited = run.awaitedTurns.map(({ seat, speaker }) => seatLabel(run.input, seat, speaker))
  const [firstAwaited] = run.status === 'waiting' ? run.awaitedTurns : []
  const notice = noticeOf(run, { turns, maxTurns, now, awaited })
  if (notice === null) return null
  const { icon: Icon, look, ink } = looks[notice.tone]
  const { usage, error, requestId, waitingFor } = run
  const until = waitingFor?.until ? Date.parse(waitingFor.until) - now : null
  return (
    <section
      aria-label="What happened"
      className={clsx('mt-4 flex gap-3 rounded-lg border px-4 py-3 max-tablet:flex-wrap', look)}
    >
      <Icon className={clsx('mt-0.5 size-4 shrink-0', ink)} aria-hidden />
      <div className="flex min-w-0 flex-1 basis-3/4 flex-col gap-1">
        <p className="font-medium">
          {notice.title}
          {until !== null && until > 0 && `, about ${duration(until)} more`}
        </p>
        {notice.lines.map((line) => (
          <p key={line} className="max-w-[80ch] text-sm wrap-anywhere">
            {line}
          </p>
        ))}
        {error !== null && (
          <p className="flex flex-wrap items-center gap-x-1.5 text-xs">
            {usage.calls > 0 && (
              <span>
                It used {usage.calls} {usage.calls === 1 ? 'call' : 'calls'}
                {usage.costUsd !== null && ` and ${money(usage.costUsd)}`}.
              </span>
            )}
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
        {notice.nextSteps.includes('retry') && (
          <Button variant="primary" isBusy={isRetrying} onClick={onRetry}>
            {turns === 0 ? 'Try again' : `Go on from turn ${turns + 1}`}
          </Button>
        )}
        {firstAwaited !== undefined && (
          <Button variant="primary" onClick={() => focusTurn(firstAwaited.turn)}>
            Take the turn of
            <bdi className="-ml-0.5 max-w-40 truncate">{firstAwaited.speaker}</bdi>
          </Button>
        )}
        {notice.nextSteps.includes('other-model') && (
          <Button onClick={onFork}>Fork with another model</Button>
        )}
        {notice.nextSteps.includes('fork') && (
          <Button variant="primary" onClick={onFork}>
            Go on with a larger budget
          </Button>
        )}
      </div>
    </section>
  )
}

/** To where the turn is written. */
const focusTurn = (turn: number) => document.querySelector<HTMLElement>(`#${turnId(turn)} textarea`)?.focus()
