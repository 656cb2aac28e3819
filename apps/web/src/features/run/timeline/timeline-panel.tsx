import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Event } from '@workbench/client/models'
import { ChartGantt } from 'lucide-react'
import { useCallback, useMemo, useRef, useState } from 'react'
import { EmptyState } from '../../../components/empty-state.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { SkeletonLines } from '../../../components/skeleton.tsx'
import { useSameParts } from '../../../components/use-same-parts.ts'
import { useNow } from '../../../live/use-now.ts'
import { isOpenIn, openIds, openText } from '../open-ids.ts'
import type { RunPanelProps } from '../run-panel.ts'
import { useRunEvents } from '../use-run-events.ts'
import { keepEndedRows } from './keep-ended-rows.ts'
import { legendWords } from './legend-words.ts'
import { type Span, withRoomToGrow } from './time-axis.ts'
import { TimelineGrid } from './timeline-grid.tsx'
import { timelineOf } from './timeline-of.ts'
import type { Timeline } from './timeline-row.ts'
import { TimelineTools } from './timeline-tools.tsx'
import { useZoom } from './use-zoom.ts'
import { visibleRows } from './visible-rows.ts'
import { zoomOf, zoomText } from './zoom-text.ts'

// Bars that grow do so at a pace one can look at.
const livePaceMs = 500
const standingMs = 3_600_000

/** Where the time of a run went: queue, attempts, turns with their model calls, pauses and tools. */
export function TimelinePanel({ runId, run, isLive }: RunPanelProps) {
  const { events, isComplete, error, retry } = useRunEvents(runId)
  const now = useNow(isLive ? livePaceMs : standingMs)
  const timeline = useTimeline(events, now)
  if (error !== null && events.length === 0) {
    return <ErrorNotice error={error} title="The timeline could not be loaded" onRetry={retry} />
  }
  if (!isComplete) return <SkeletonLines count={5} label="Loading the timeline" />
  if (timeline.rows.length === 0) {
    return (
      <EmptyState icon={ChartGantt} title="Nothing was timed">
        The timeline is made of the run's events; a run that was imported without them has none.
      </EmptyState>
    )
  }
  return (
    <div className="flex flex-col gap-3">
      {run.forkedFrom !== null && run.forkedFrom.turn > 0 && (
        <p className="text-sm text-muted">
          {run.forkedFrom.turn === 1 ? 'The first turn was' : `The first ${run.forkedFrom.turn} turns were`}{' '}
          taken over from the run this one was forked from: no time was spent on them here.
        </p>
      )}
      <TimelineView timeline={timeline} isLive={isLive} />
    </div>
  )
}

function useTimeline(events: readonly Event[], now: number): Timeline {
  const before = useRef<Timeline | null>(null)
  return useMemo(() => {
    before.current = keepEndedRows(before.current, timelineOf(events, now))
    return before.current
  }, [events, now])
}

function TimelineView({ timeline, isLive }: { readonly timeline: Timeline; readonly isLive: boolean }) {
  const { turn, zoom: asked, open } = useSearch({ from: '/runs/$id' })
  const navigate = useNavigate({ from: '/runs/$id' })
  const unfolded = useMemo(() => openIds(open), [open])
  const grid = useRef<HTMLDivElement>(null)
  const axis = useRef<HTMLTableCellElement>(null)
  const { startMs, endMs } = timeline
  const { fromMs, toMs } = isLive
    ? withRoomToGrow({ fromMs: startMs, toMs: endMs })
    : { fromMs: startMs, toMs: endMs }
  const whole = useMemo(() => ({ fromMs, toMs }), [fromMs, toMs])
  const [first] = useState(() => zoomOf(asked, whole))
  const onSettled = useCallback(
    (view: Span | null) =>
      void navigate({
        search: ({ zoom: _, ...others }) => ({
          ...others,
          ...(view !== null && { zoom: zoomText(view, startMs) }),
        }),
        replace: true,
        resetScroll: false,
      }),
    [navigate, startMs],
  )
  const zoom = useZoom({ grid, axis, first, onSettled }, whole)
  const rows = useMemo(() => visibleRows(timeline.rows, unfolded), [timeline, unfolded])
  const words = useSameParts(legendWords(timeline.rows))
  const foldable = timeline.rows.filter(({ children }) => children.length > 0)
  const isAllUnfolded = foldable.length > 0 && foldable.every(({ id }) => isOpenIn(unfolded, id))

  const latest = useRef(foldable)
  latest.current = foldable
  const setOpen = useCallback(
    (change: (before: string | undefined) => string | undefined) =>
      void navigate({
        search: ({ open: before, ...others }) => {
          const after = change(before)
          return { ...others, ...(after !== undefined && { open: after }) }
        },
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
  const onFold = useCallback(
    (id: string, isUnfolded: boolean) =>
      setOpen((before) =>
        openText(
          openIds(before),
          id,
          isUnfolded,
          latest.current.map((row) => row.id),
        ),
      ),
    [setOpen],
  )
  const onFoldAll = useCallback(
    (isFolded: boolean) => setOpen(() => (isFolded ? undefined : 'all')),
    [setOpen],
  )
  const onTurn = useCallback(
    (chosen: number) =>
      void navigate({ search: (before) => ({ ...before, turn: chosen }), replace: true, resetScroll: false }),
    [navigate],
  )

  return (
    <>
      <TimelineTools
        words={words}
        spanMs={zoom.view.toMs - zoom.view.fromMs}
        isWhole={zoom.isWhole}
        isAllUnfolded={isAllUnfolded}
        onZoom={zoom.by}
        onShow={zoom.show}
        onFoldAll={onFoldAll}
      />
      <TimelineGrid {...{ timeline, rows, zoom, grid, axis, onFold, turn, onTurn }} />
      <p className="text-sm text-muted max-tablet:hidden">
        Drag over a stretch to look closer, or turn the wheel with Ctrl or ⌘. Arrow keys go through the rows.
      </p>
    </>
  )
}
