import { Link } from '@tanstack/react-router'
import { hasEnded, type RunSummary } from '@workbench/client/models'
import { duration } from '../format/duration.ts'
import { Money, Tokens } from './numbers.tsx'
import { RunMark } from './run-mark.tsx'
import { RunStatus } from './run-status.tsx'
import { Time } from './time.tsx'

interface Props {
  readonly run: RunSummary
  /** Where runs are held against each other, their size counts. */
  readonly hasTokens?: boolean
}

/** A run in a short list; the whole line is its link. */
export const RunLine = ({ run, hasTokens = false }: Props) => (
  <li className="relative flex items-center gap-x-4 gap-y-1 border-line px-4 py-2.5 not-first:border-t first:rounded-t-lg last:rounded-b-lg hover:bg-hover max-tablet:flex-wrap">
    <span className="w-26 shrink-0">
      <RunStatus run={run} />
    </span>
    <span className="flex min-w-0 flex-1 items-center gap-1.5 max-tablet:order-first max-tablet:basis-full">
      <RunMark run={run} />
      <Link
        data-row
        to="/runs/$id"
        params={{ id: run.id }}
        className="truncate font-medium -outline-offset-2 after:absolute after:inset-0"
      >
        <bdi>{run.title}</bdi>
      </Link>
    </span>
    <span className="flex shrink-0 items-center gap-4 text-sm text-muted">
      {run.durationMs !== null && <span className="max-tablet:hidden">{duration(run.durationMs)}</span>}
      {hasTokens && (
        <span className="relative w-14 text-right max-tablet:hidden">
          <Tokens input={run.usage.inputTokens} output={run.usage.outputTokens} />
        </span>
      )}
      <span className="relative w-16 text-right">
        <Money usd={run.usage.costUsd} isEmpty={!hasEnded(run.status) && run.usage.calls === 0} />
      </span>
      <span className="relative w-20 text-right">
        <Time at={run.queuedAt} />
      </span>
    </span>
  </li>
)
