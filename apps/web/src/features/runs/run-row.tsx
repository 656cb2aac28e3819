import { Link } from '@tanstack/react-router'
import type { RunKind, RunSummary } from '@workbench/client/models'
import { hasEnded } from '@workbench/client/models'
import clsx from 'clsx'
import { BookOpenText, type LucideIcon, MessagesSquare, Workflow, Wrench } from 'lucide-react'
import { type MouseEvent, memo, useEffect, useRef } from 'react'
import { MiddleTruncate } from '../../components/middle-truncate.tsx'
import { RowCheckbox } from '../../components/row-checkbox.tsx'
import { RunMark } from '../../components/run-mark.tsx'
import { RunStatus } from '../../components/run-status.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { count } from '../../format/count.ts'
import { duration } from '../../format/duration.ts'
import { metricText } from '../../format/metric-value.ts'
import { money } from '../../format/money.ts'
import { exactTime, relativeTime } from '../../format/time.ts'
import { useNow } from '../../live/use-now.ts'
import { qualityHint } from './quality-hint.ts'
import { runningFor } from './runs-query.ts'

// Hundreds of these come and go within a second of scrolling: what is on hover is a plain title here.

/** The columns; they stand in this order in the head, too. Phones have three lines instead. */
export const columnsClass = [
  'tablet:grid tablet:items-center tablet:gap-x-3 tablet:grid-cols-[2.25rem_7.5rem_minmax(0,1fr)_6rem_5.5rem_5.5rem]',
  'desktop:grid-cols-[2.25rem_7.5rem_minmax(0,1fr)_6rem_5.75rem_5.5rem_3.75rem]',
  'wide:grid-cols-[2.25rem_7.5rem_minmax(0,1fr)_5.75rem_6rem_5.75rem_5rem_5.5rem_3.75rem]',
].join(' ')

// On a phone they are the third line.
const figureClass = 'text-right text-muted tabular-nums max-tablet:order-2 max-tablet:text-xs'

/** Says what a figure is where no head does. */
const PhoneWord = ({ children }: { readonly children: string }) => (
  <span className="tablet:hidden">{children}</span>
)

interface Props {
  /** undefined: not read yet. */
  readonly run: RunSummary | undefined
  /** Counts from 0, without the head. */
  readonly row: number
  readonly top: number
  readonly height: number
  readonly isPicked: boolean
  readonly isActive: boolean
  readonly onPick: (row: number, isRange: boolean) => void
  readonly onPoint: (row: number) => void
}

export const RunRow = memo(function RunRow(props: Props) {
  const { run, row, top, height, isPicked, isActive, onPick, onPoint } = props
  const link = useRef<HTMLAnchorElement>(null)
  const id = run?.id
  useEffect(() => {
    // The row stands for another run now; the focus was on the one before.
    return () => {
      if (id !== undefined && link.current === document.activeElement) link.current?.blur()
    }
  }, [id])
  const place = { transform: `translateY(${top}px)`, height }
  const className = clsx(
    'absolute inset-x-0 top-0 contain-strict border-b border-line px-3 text-left text-sm [&>td]:min-w-0',
    columnsClass,
    'max-tablet:flex max-tablet:flex-wrap max-tablet:content-center max-tablet:items-center max-tablet:gap-x-2.5 max-tablet:gap-y-1',
    isPicked ? 'bg-accent-soft' : isActive ? 'bg-hover' : 'hover:bg-hover',
    isActive && 'shadow-[inset_2px_0_0_var(--color-accent-ink)]',
  )
  if (run === undefined) {
    return (
      <tr aria-rowindex={row + 2} style={place} className={className}>
        <td className="col-span-full flex items-center gap-3">
          <Skeleton className="h-5 w-24" />
          <Skeleton className="h-4 w-2/5" />
        </td>
      </tr>
    )
  }
  const { usage } = run
  const { icon: KindIcon, word: kindWord } = kinds[run.kind]
  const isUntouched = usage.calls === 0 && !hasEnded(run.status)
  return (
    <tr
      aria-rowindex={row + 2}
      aria-selected={isPicked}
      data-row-id={run.id}
      data-active={isActive || undefined}
      style={place}
      className={className}
    >
      <td className="relative z-10 flex max-tablet:w-6">
        <RowCheckbox
          isChecked={isPicked}
          label={`Select ${run.title.slice(0, 80)}`}
          onPick={(event: MouseEvent) => onPick(row, event.shiftKey)}
        />
      </td>
      <td className="max-tablet:order-1 max-tablet:ml-8.5 max-tablet:w-36">
        <RunStatus run={run} />
      </td>
      <td className="flex min-w-0 items-center gap-1.5 max-tablet:w-[calc(100%-2.125rem)]">
        {run.kind !== 'debate' && (
          <KindIcon className="size-3.5 shrink-0 text-muted wide:hidden" role="img" aria-label={kindWord} />
        )}
        <RunMark run={run} />
        <Link
          ref={link}
          to="/runs/$id"
          params={{ id: run.id }}
          preload={false}
          onFocus={() => onPoint(row)}
          className="flex min-w-0 text-base font-medium after:absolute after:inset-0"
        >
          <bdi className="flex min-w-0">
            <MiddleTruncate text={run.title} tail={12} />
          </bdi>
        </Link>
      </td>
      <td className="flex items-center gap-1.5 text-muted max-wide:hidden">
        <KindIcon className="size-3.5 shrink-0" aria-hidden />
        {kindWord}
      </td>
      <td className="truncate text-muted tabular-nums max-tablet:order-1 max-tablet:w-[calc(100%-11.75rem)] max-tablet:text-right max-tablet:text-xs">
        <Started at={run.startedAt ?? run.queuedAt} />
      </td>
      <td className={clsx('truncate max-tablet:ml-8.5', figureClass)}>
        <Took run={run} />
      </td>
      <td
        title={`${usage.inputTokens.toLocaleString('en-US')} in, ${usage.outputTokens.toLocaleString('en-US')} out`}
        className={clsx('max-wide:tablet:hidden', figureClass)}
      >
        {isUntouched ? '–' : count(usage.inputTokens + usage.outputTokens)}
        <PhoneWord> tokens</PhoneWord>
      </td>
      <td
        title={usage.costUsd === null ? 'The price of a model that was used is unknown.' : undefined}
        className={figureClass}
      >
        {isUntouched || usage.costUsd === null ? '–' : money(usage.costUsd)}
      </td>
      <td
        title={qualityHint(run)}
        className={clsx(
          run.quality === null ? 'max-desktop:hidden' : 'max-desktop:tablet:hidden',
          figureClass,
        )}
      >
        <PhoneWord>score </PhoneWord>
        {run.quality === null ? '–' : metricText(run.quality.value, 'share')}
      </td>
    </tr>
  )
})

// As the filters call them.
const kinds: Record<RunKind, { readonly icon: LucideIcon; readonly word: string }> = {
  debate: { icon: MessagesSquare, word: 'Debate' },
  workflow: { icon: Workflow, word: 'Workflow' },
  ingest: { icon: BookOpenText, word: 'Document' },
  tool: { icon: Wrench, word: 'Tool' },
}

function Started({ at }: { readonly at: string }) {
  const now = useNow(10_000)
  return (
    <time dateTime={at} title={exactTime(at)}>
      {relativeTime(at, now)}
    </time>
  )
}

function Took({ run }: { readonly run: RunSummary }) {
  if (!hasEnded(run.status) && run.startedAt !== null) return <Ticking run={run} />
  return run.durationMs === null ? '–' : duration(run.durationMs)
}

function Ticking({ run }: { readonly run: RunSummary }) {
  const ms = runningFor(run, useNow(1000))
  return ms === null ? '–' : duration(Math.floor(ms / 1000) * 1000)
}
