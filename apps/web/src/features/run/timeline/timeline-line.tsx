import clsx from 'clsx'
import { ChevronRight } from 'lucide-react'
import { memo } from 'react'
import { duration } from '../../../format/duration.ts'
import { SpeakerAvatar } from '../../../speakers/speaker-avatar.tsx'
import { RowBar } from './row-bar.tsx'
import { outcomeText, rowFacts } from './row-facts.ts'
import type { Span } from './time-axis.ts'
import type { TimelineRow } from './timeline-row.ts'

/** Columns of the axis and of every row: what, when, how long. */
export const timelineColumns =
  'grid grid-cols-[7.5rem_minmax(0,1fr)_3.5rem] tablet:grid-cols-[15rem_minmax(0,1fr)_4.5rem] wide:grid-cols-[20rem_minmax(0,1fr)_4.5rem]'

interface Props {
  readonly row: TimelineRow
  /** From 1; parts of a turn are at 2. */
  readonly level: number
  /** null when it has nothing to unfold. */
  readonly isUnfolded: boolean | null
  readonly index: number
  /** From the top of the rows, in pixels. */
  readonly topPx: number
  readonly elementId: string
  readonly view: Span
  readonly originMs: number
  readonly isActive: boolean
  readonly isSelected: boolean
}

/** One row of the timeline, drawn again only when it or the view changes; what a bar shows is in words in its cells. */
export const TimelineLine = memo(function TimelineLine({
  row,
  level,
  isUnfolded,
  index,
  topPx,
  elementId,
  view,
  originMs,
  isActive,
  isSelected,
}: Props) {
  const isTurn = row.kind === 'turn'
  return (
    <tr
      id={elementId}
      data-row-id={row.id}
      aria-level={level}
      // The axis is the first row.
      aria-rowindex={index + 2}
      {...(isUnfolded !== null && { 'aria-expanded': isUnfolded })}
      {...(isTurn && { 'aria-selected': isSelected })}
      style={{ transform: `translateY(${topPx}px)` }}
      className={clsx(
        timelineColumns,
        'absolute inset-x-0 top-0 h-7.5 items-center border-l-2 text-sm',
        isSelected ? 'border-accent-ink bg-accent-soft' : 'border-transparent hover:bg-hover',
        isTurn && 'cursor-pointer',
        isActive &&
          'group-focus-visible/grid:outline-2 group-focus-visible/grid:-outline-offset-2 group-focus-visible/grid:outline-accent-ink',
      )}
    >
      <td className={clsx('flex min-w-0 items-center gap-1.5 pr-2', level === 1 ? 'pl-1' : 'pl-6')}>
        <span className="flex size-5 shrink-0 items-center justify-center">
          {isUnfolded !== null && (
            <button
              type="button"
              tabIndex={-1}
              data-fold
              aria-label={isUnfolded ? `Fold ${row.label}` : `Unfold ${row.label}`}
              className="flex size-5 items-center justify-center rounded-sm text-muted hover:bg-hover hover:text-ink"
            >
              <ChevronRight
                aria-hidden
                className={clsx('size-3.5 transition-transform duration-100', isUnfolded && 'rotate-90')}
              />
            </button>
          )}
        </span>
        {row.speaker !== null && (
          <span className="flex max-tablet:hidden">
            <SpeakerAvatar name={row.speaker.name} personaId={row.speaker.personaId} size="sm" />
          </span>
        )}
        <bdi className={clsx('min-w-0 truncate', level === 1 ? 'font-medium' : 'text-muted')}>
          {row.label}
        </bdi>
        {row.note !== '' && (
          <span className="min-w-12 flex-[1_10_0%] truncate text-xs text-muted max-tablet:hidden">
            {row.note}
          </span>
        )}
      </td>
      <td className="h-full min-w-0">
        <span className="sr-only">{spoken(row, originMs)}</span>
        <RowBar row={row} view={view} isUnfolded={isUnfolded === true} />
      </td>
      <td
        className={clsx(
          'pr-3 text-right text-xs whitespace-nowrap',
          row.outcome === 'failed' ? 'text-failed' : 'text-muted',
        )}
      >
        {duration(row.endMs - row.startMs)}
      </td>
    </tr>
  )
})

const spoken = (row: TimelineRow, originMs: number): string =>
  [outcomeText(row), ...rowFacts(row, originMs).map(({ name, value }) => `${name} ${value}`)].join('; ')
