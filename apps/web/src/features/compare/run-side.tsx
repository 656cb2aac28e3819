import type { UseQueryResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { hasEnded, isDebateRun, type Run } from '@workbench/client/models'
import { Pin, X } from 'lucide-react'
import { Card } from '../../components/card.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { Money, Tokens } from '../../components/numbers.tsx'
import { SkeletonLines } from '../../components/skeleton.tsx'
import { StatusBadge } from '../../components/status-badge.tsx'
import { Time } from '../../components/time.tsx'
import { duration } from '../../format/duration.ts'
import { modelsOf } from '../run/models-of.ts'
import type { Side } from './compare-search.ts'
import { isUnknown } from './is-unknown.ts'
import { RunPicker } from './run-picker.tsx'
import { SideMark } from './side-mark.tsx'
import { turnsSoFar } from './turns-so-far.ts'

interface Props {
  readonly side: Side
  readonly run: Pick<UseQueryResult<Run>, 'data' | 'error'>
  readonly id: string | undefined
  /** Runs of this scenario are offered first. */
  readonly scenarioId: string | null | undefined
  /** Chosen elsewhere. */
  readonly taken: readonly string[]
  readonly onPick: (id: string) => void
  /** Left out where it is the reference, or the only one. */
  readonly onMakeReference?: (() => void) | undefined
  /** Left out where there have to be two. */
  readonly onRemove?: (() => void) | undefined
}

/** One of the runs: which it is, what it is, and another one in its place. */
export function RunSide({
  side,
  run: { data: run, error },
  id,
  scenarioId,
  taken,
  onPick,
  onMakeReference,
  onRemove,
}: Props) {
  const letter = side.toUpperCase()
  return (
    <Card aria-label={`Run ${letter}`} className="flex min-w-0 flex-col gap-3 p-4">
      <div className="flex items-center gap-3">
        <SideMark side={side} />
        <RunPicker
          className="flex-1"
          label={side === 'a' ? 'Run A, the reference' : `Run ${letter}`}
          isLabelHidden
          value={run === undefined ? null : run}
          onChange={onPick}
          scenarioId={scenarioId}
          except={taken}
          placeholder={side === 'a' ? 'Pick the run to compare with' : 'Pick the run to judge'}
        />
        {(onMakeReference !== undefined || onRemove !== undefined) && (
          <span className="-ml-2 flex">
            {onMakeReference !== undefined && (
              <IconButton icon={Pin} label={`Compare all with ${letter}`} onClick={onMakeReference} />
            )}
            {onRemove !== undefined && (
              <IconButton icon={X} label={`Take ${letter} away`} onClick={onRemove} />
            )}
          </span>
        )}
      </div>
      {run !== undefined && <RunFacts run={run} />}
      {run === undefined && id !== undefined && error === null && (
        <SkeletonLines count={2} label="Loading the run" />
      )}
      {run === undefined && error !== null && (
        <p role="alert" className="text-sm text-failed wrap-anywhere">
          {isUnknown(error)
            ? 'There is no such run: it may have been deleted, or the address was cut off.'
            : error.message}
        </p>
      )}
    </Card>
  )
}

const RunFacts = ({ run }: { readonly run: Run }) => (
  <div className="flex flex-col gap-1.5 text-sm">
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <StatusBadge status={run.status} />
      {!hasEnded(run.status) && (
        <span aria-live="polite" className="text-muted">
          {turnsSoFar(run)}
        </span>
      )}
      <Link
        to="/runs/$id"
        params={{ id: run.id }}
        className="min-w-0 font-medium text-accent-ink wrap-anywhere hover:underline"
      >
        <bdi className="line-clamp-2">{run.title}</bdi>
      </Link>
    </div>
    <p className="text-muted wrap-anywhere">
      {isDebateRun(run) && `${modelsOf(run.input).join(', ')} · `}
      {run.durationMs !== null && `${duration(run.durationMs)} · `}
      <Tokens input={run.usage.inputTokens} output={run.usage.outputTokens} /> tokens ·{' '}
      <Money usd={run.usage.costUsd} /> · <Time at={run.queuedAt} />
      {run.forkedFrom !== null && ` · fork at turn ${run.forkedFrom.turn + 1}`}
    </p>
  </div>
)
