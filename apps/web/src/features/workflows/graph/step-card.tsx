import clsx from 'clsx'
import { Filter, ShieldAlert, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Tooltip } from '../../../components/tooltip.tsx'
import { duration } from '../../../format/duration.ts'
import { stepGist } from './step-gist.ts'
import { stepLook } from './step-look.ts'
import type { StepState } from './step-state.ts'
import { stepStatusLooks } from './step-status-look.ts'
import { type AnyStep, stepName } from './step-tree.ts'

interface Props {
  readonly step: AnyStep
  /** Of the run that is looked at; undefined: no run is. */
  readonly state: StepState | undefined
  readonly isSelected: boolean
  readonly onSelect: ((id: string) => void) | undefined
  /** The card is the head of a frame, which has the line around it. */
  readonly isHead?: boolean
}

/** A step: what it is called, what it does, how it goes. Pressing it opens it. */
export function StepCard({ step, state, isSelected, onSelect, isHead = false }: Props) {
  const { icon: Icon, title } = stepLook(step.type)
  const look = state === undefined ? undefined : stepStatusLooks[state.status]
  return (
    <button
      type="button"
      data-row
      data-step={step.id}
      aria-current={isSelected ? 'true' : undefined}
      onClick={() => onSelect?.(step.id)}
      className={clsx(
        'pointer-events-auto flex h-15 w-full items-center gap-2.5 px-2.5 text-left text-ink',
        // Within the line of its frame, whose corners are rounder.
        isHead ? 'rounded-t-[calc(var(--radius-lg)-1px)]' : 'rounded-md border shadow-raised',
        !isHead && (isSelected ? 'border-accent-ink' : (look?.line ?? 'border-line')),
        isSelected
          ? 'bg-accent-soft'
          : state?.status === 'skipped'
            ? 'bg-canvas'
            : 'bg-surface hover:bg-raised',
        isSelected && 'ring-1 ring-accent-ink',
        !isSelected && 'hover:border-line-strong',
      )}
    >
      <span
        className={clsx(
          'flex size-8 shrink-0 items-center justify-center rounded-md bg-hover',
          look?.ink ?? 'text-muted',
        )}
      >
        <Icon className="size-4" aria-hidden />
      </span>
      <span className="flex min-w-0 flex-1 flex-col">
        <span className="flex min-w-0 items-center gap-1.5">
          <bdi className="min-w-0 flex-1 truncate text-sm font-medium">{stepName(step)}</bdi>
          <Marks step={step} />
        </span>
        <span className="flex min-w-0 items-center gap-1.5 text-xs text-muted">
          {state === undefined ? (
            <Gist step={step} title={title} />
          ) : (
            <>
              <span className="sr-only">{title}, </span>
              <StateWords state={state} />
            </>
          )}
        </span>
      </span>
    </button>
  )
}

function Gist({ step, title }: { readonly step: AnyStep; readonly title: string }) {
  const gist = stepGist(step)
  return (
    <>
      <span className="shrink-0">{title}</span>
      {gist !== '' && (
        <span className="min-w-0 truncate font-mono text-[0.6875rem]" dir="auto">
          {gist}
        </span>
      )}
    </>
  )
}

export function StateWords({ state }: { readonly state: StepState }) {
  const { icon: Icon, word, ink } = stepStatusLooks[state.status]
  const { items, tookMs, attempts, hasWarning } = state
  return (
    <>
      <span className={clsx('flex shrink-0 items-center gap-1 font-medium', ink)}>
        <Icon className={clsx('size-3.5', state.status === 'running' && 'animate-pulse')} aria-hidden />
        {word}
      </span>
      {items !== null && (
        <span className="shrink-0 tabular-nums">
          {items.done}/{items.all}
          {items.failed > 0 && <span className="text-failed"> {items.failed} failed</span>}
        </span>
      )}
      {tookMs !== null && state.status !== 'skipped' && (
        <span className="truncate tabular-nums">{duration(tookMs)}</span>
      )}
      {attempts > 1 && <span className="shrink-0">{attempts} tries</span>}
      {hasWarning && (
        <span className="flex shrink-0 items-center gap-1 text-waiting">
          <TriangleAlert className="size-3.5" aria-hidden />
          <span className="sr-only">Worth a look</span>
        </span>
      )}
    </>
  )
}

/** What is special about whether it runs, and what its failure means. */
const Marks = ({ step: { when, onError } }: { readonly step: AnyStep }) => (
  <>
    {when !== undefined && when !== '' && (
      <Mark text={`Only when ${when}`.slice(0, 300)}>
        <Filter className="size-3" aria-hidden />
        when
      </Mark>
    )}
    {onError === 'continue' && (
      <Mark text="When it fails, the run goes on.">
        <ShieldAlert className="size-3" aria-hidden />
        may fail
      </Mark>
    )}
  </>
)

const Mark = ({ text, children }: { readonly text: string; readonly children: ReactNode }) => (
  <Tooltip text={text}>
    <span className="inline-flex h-4.5 shrink-0 items-center gap-1 rounded-sm bg-hover px-1 text-[0.6875rem] font-medium text-muted">
      {children}
    </span>
  </Tooltip>
)
