import { useVirtualizer } from '@tanstack/react-virtual'
import clsx from 'clsx'
import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { useWidth } from '../../../components/use-width.ts'
import { gridMove } from './grid-move.ts'
import { type CardAnchor, RowCard } from './row-card.tsx'
import { AxisLines, Ticks } from './timeline-axis.tsx'
import { TimelineLine, timelineColumns } from './timeline-line.tsx'
import type { Timeline } from './timeline-row.ts'
import { useRangeDrag } from './use-range-drag.ts'
import type { Zoom } from './use-zoom.ts'
import type { VisibleRow } from './visible-rows.ts'

interface Props {
  readonly timeline: Timeline
  readonly rows: readonly VisibleRow[]
  readonly zoom: Zoom
  readonly grid: RefObject<HTMLDivElement | null>
  readonly axis: RefObject<HTMLTableCellElement | null>
  readonly onFold: (id: string, isUnfolded: boolean) => void
  /** Index of the chosen turn. */
  readonly turn: number | undefined
  readonly onTurn: (turn: number) => void
}

const rowHeightPx = 30
const axisHeightPx = 30
const pixelsOfLabel = 84
const tenth = 0.1
/** A table whose rows unfold; the focus stays on it, and it names the row that the keys are at. */
const treegrid = { role: 'treegrid', 'aria-label': 'Timeline', tabIndex: 0, 'aria-readonly': true } as const

type Card = CardAnchor & { readonly id: string }

/** Bars along an axis: a table whose rows unfold, with the keys of one. */
export function TimelineGrid({ timeline, rows, zoom, grid, axis, onFold, turn, onTurn }: Props) {
  const { startMs: originMs } = timeline
  const { view } = zoom
  const idPrefix = useId()
  const [activeId, setActiveId] = useState<string | null>(null)
  const [card, setCard] = useState<Card | null>(null)
  const width = useWidth(axis)
  const drag = useRangeDrag({ axis, view, onRange: zoom.show })
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeightPx,
    getItemKey: (index) => rows[index]?.row.id ?? index,
    overscan: 10,
    scrollMargin: axisHeightPx,
    scrollPaddingStart: axisHeightPx,
  })
  const elementId = (id: string) => `${idPrefix}${id}`
  const active = rows.findIndex(({ row }) => row.id === activeId)
  const isShown = lines.getVirtualItems().some(({ index }) => index === active)

  // The chosen turn changes elsewhere, too: by a link, by j and k.
  const latest = useRef({ rows, lines })
  latest.current = { rows, lines }
  useEffect(() => {
    if (turn === undefined) return
    const index = latest.current.rows.findLastIndex(({ row }) => row.kind === 'turn' && row.turn === turn)
    if (index !== -1) latest.current.lines.scrollToIndex(index)
  }, [turn])

  const rowOf = (target: EventTarget | null): VisibleRow | undefined => {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-row-id]') : null
    return rows.find(({ row }) => row.id === element?.dataset.rowId)
  }
  const showCard = (id: string, clientX?: number) => {
    const box = document.getElementById(elementId(id))?.getBoundingClientRect()
    // For the keyboard at the right, where it covers the fewest bars.
    const x = clientX ?? box?.right ?? 0
    setCard(box === undefined ? null : { id, x, top: box.top, bottom: box.bottom })
  }
  const select = ({ row }: VisibleRow) => {
    if (row.turn !== null) onTurn(row.turn)
  }

  function onClick(event: MouseEvent) {
    const clicked = rowOf(event.target)
    if (clicked === undefined) return
    setActiveId(clicked.row.id)
    const isFold = event.target instanceof Element && event.target.closest('[data-fold]') !== null
    if (isFold) onFold(clicked.row.id, clicked.isUnfolded === false)
    else select(clicked)
  }
  function onPointerMove(event: PointerEvent) {
    drag.handlers.onPointerMove(event)
    if (event.pointerType === 'touch') return
    const over = drag.range === null ? rowOf(event.target) : undefined
    if (over === undefined) setCard(null)
    else if (over.row.id !== card?.id) showCard(over.row.id, event.clientX)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.metaKey || event.ctrlKey || event.altKey) return
    const done = onOwnKey(event) || onGridKey(event.key)
    if (done) event.preventDefault()
  }
  function onOwnKey({ key, shiftKey }: KeyboardEvent): boolean {
    const present = rows[active]
    if (shiftKey && (key === 'ArrowLeft' || key === 'ArrowRight')) {
      zoom.pan(key === 'ArrowLeft' ? -tenth : tenth)
    } else if (key === '+' || key === '=') zoom.by(2)
    else if (key === '-') zoom.by(0.5)
    else if (key === '0') zoom.show(null)
    else if (key === 'Escape' && card !== null) setCard(null)
    else if ((key === 'Enter' || key === ' ') && present !== undefined) select(present)
    else return false
    return true
  }
  function onGridKey(key: string): boolean {
    const move = gridMove(key, rows, active)
    if (move === null) return false
    if (move.kind !== 'go') {
      onFold(move.id, move.kind === 'unfold')
      return true
    }
    const next = rows[move.index]
    if (next === undefined) return false
    setActiveId(next.row.id)
    lines.scrollToIndex(move.index)
    // Only then it is at its place.
    requestAnimationFrame(() => requestAnimationFrame(() => showCard(next.row.id)))
    return true
  }

  const carded = rows.find(({ row }) => row.id === card?.id)
  const ticks = { view, originMs, most: Math.max(2, width / pixelsOfLabel) }
  return (
    <>
      <div
        ref={grid}
        onScroll={() => setCard(null)}
        className={clsx(
          'relative max-h-[max(24rem,calc(100dvh-18rem))] overflow-y-auto overscroll-contain rounded-lg border border-line bg-surface',
          // With a row to be at, the row shows where the focus is.
          !isShown && 'has-focus-visible:outline-2 has-focus-visible:outline-accent-ink',
        )}
      >
        <AxisLines {...ticks} range={drag.range} heightPx={lines.getTotalSize() + axisHeightPx} />
        <table
          {...treegrid}
          aria-rowcount={rows.length + 1}
          {...(isShown && activeId !== null && { 'aria-activedescendant': elementId(activeId) })}
          onKeyDown={onKeyDown}
          onClick={onClick}
          {...drag.handlers}
          onPointerMove={onPointerMove}
          onPointerLeave={() => setCard(null)}
          onBlur={() => setCard(null)}
          className="group/grid relative block outline-none"
        >
          <thead className="sticky top-0 z-10 block border-b border-line bg-surface">
            <tr
              aria-rowindex={1}
              className={`${timelineColumns} h-[29px] items-center border-l-2 border-transparent text-left text-xs text-muted`}
            >
              <th className="truncate pl-7 font-normal">What</th>
              <th ref={axis} className="relative h-full min-w-0 overflow-hidden font-normal">
                <span className="sr-only">When</span>
                <Ticks {...ticks} />
              </th>
              <th className="pr-3 text-right font-normal">Took</th>
            </tr>
          </thead>
          <tbody className="relative block" style={{ height: lines.getTotalSize() }}>
            {lines.getVirtualItems().map(({ index, key, start }) => {
              const visible = rows[index]
              if (visible === undefined) return null
              return (
                <TimelineLine
                  key={key}
                  row={visible.row}
                  level={visible.level}
                  isUnfolded={visible.isUnfolded}
                  index={index}
                  topPx={start - axisHeightPx}
                  elementId={elementId(visible.row.id)}
                  view={view}
                  originMs={originMs}
                  isActive={index === active}
                  isSelected={visible.row.kind === 'turn' && visible.row.turn === turn}
                />
              )
            })}
          </tbody>
        </table>
      </div>
      {card !== null && carded !== undefined && (
        <RowCard row={carded.row} originMs={originMs} anchor={card} />
      )}
    </>
  )
}
