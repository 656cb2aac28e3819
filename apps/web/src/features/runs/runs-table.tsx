import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Checkbox } from '../../components/checkbox.tsx'
import { columnsClass, RunRow } from './run-row.tsx'
import type { RunsLoader, RunsView } from './runs-loader.ts'
import { isComplete, rowCount, runAt, runsBetween } from './runs-rows.ts'
import { type Selection, setAll, toggle } from './selection.ts'
import { useRowKeys } from './use-row-keys.ts'

interface Props {
  readonly loader: RunsLoader
  readonly view: RunsView
  readonly selection: Selection
  readonly onSelection: (selection: Selection) => void
}

const rowHeight = { phone: 68, desk: 40 }
// The top line and the head of the table stand above the rows.
const covered = 92
// Rows above and below what is seen.
const overscan = 8
// Stand where runs are about to be.
const skeletonRows = 6

const phone = window.matchMedia('(width < 700px)')
const watchPhone = (listener: () => void) => {
  phone.addEventListener('change', listener)
  return () => phone.removeEventListener('change', listener)
}

/** Runs as rows; only those in sight are there, however many there are. */
export function RunsTable({ loader, view, selection, onSelection }: Props) {
  const { runs } = view
  const isPhone = useSyncExternalStore(watchPhone, () => phone.matches)
  const height = isPhone ? rowHeight.phone : rowHeight.desk
  const known = rowCount(runs)
  const body = useRef<HTMLTableSectionElement>(null)
  const [offset, setOffset] = useState(0)
  useLayoutEffect(() => {
    const top = body.current?.getBoundingClientRect().top ?? 0
    setOffset(top + window.scrollY)
  }, [])

  const virtualizer = useWindowVirtualizer({
    count: known + (isComplete(runs) ? 0 : skeletonRows),
    estimateSize: () => height,
    overscan,
    scrollMargin: offset,
    scrollPaddingStart: covered,
    scrollPaddingEnd: 72,
  })
  // Sizes are remembered by the virtualizer; another width has other rows.
  useEffect(() => {
    if (height > 0) virtualizer.measure()
  }, [virtualizer, height])

  const rows = virtualizer.getVirtualItems()
  // A row that goes at one end comes back at the other: new text in it is drawn far quicker than a new row.
  const slots = Math.max(rows.length, Math.ceil(window.innerHeight / height) + 2 * overscan + 2)
  // While one scrolls nothing is moved within the page, which is slow; at rest the rows stand in reading order.
  const ordered = virtualizer.isScrolling
    ? rows.toSorted((a, b) => (a.index % slots) - (b.index % slots))
    : rows
  const from = Math.max(0, Math.floor(((virtualizer.scrollOffset ?? 0) + covered - offset) / height))
  const to = rows.at(-1)?.index ?? 50
  useEffect(() => loader.look({ from, to }), [loader, from, to])

  // Rows ask for the present selection and runs when they are pressed, so that they need not be drawn anew for it.
  const latest = useRef({ selection, runs })
  useLayoutEffect(() => {
    latest.current = { selection, runs }
  })
  const anchor = useRef<number | null>(null)
  const onPick = useCallback(
    (row: number, isRange: boolean) => {
      const now = latest.current
      const run = runAt(now.runs, row)
      if (run === undefined) return
      const start = anchor.current
      anchor.current = row
      if (!isRange || start === null) return onSelection(toggle(now.selection, run))
      const between = runsBetween(now.runs, Math.min(start, row), Math.max(start, row))
      onSelection(setAll(now.selection, between, true))
    },
    [onSelection],
  )
  const { active, setActive } = useRowKeys({
    count: known,
    onMove: (row) => virtualizer.scrollToIndex(row, { align: 'auto' }),
    runAt: (row) => runAt(runs, row),
    onPick: (row) => onPick(row, false),
    selection,
  })

  const held = runsBetween(runs, 0, known)
  const pickedHere = selection.size === 0 ? 0 : held.filter(({ id }) => selection.has(id)).length
  return (
    <table aria-label="Runs" aria-rowcount={isComplete(runs) ? known + 1 : -1} className="block font-normal">
      <thead className="sticky top-12 z-10 block">
        <tr
          aria-rowindex={1}
          className={`${columnsClass} h-9 rounded-t-lg border border-line bg-sunken px-3 text-xs text-muted max-tablet:flex max-tablet:items-center max-tablet:gap-2`}
        >
          <th scope="col" className="flex">
            <Checkbox
              label={`Select the ${held.length} runs that are loaded`}
              isChecked={held.length > 0 && pickedHere === held.length}
              isMixed={pickedHere > 0 && pickedHere < held.length}
              onChange={(isPicked) => onSelection(setAll(selection, held, isPicked))}
            />
          </th>
          <Head title="Status" />
          <Head title="Title" />
          <Head title="Kind" className="max-desktop:hidden" />
          <Head title="Started" />
          <Head title="Duration" className="text-right" />
          <Head title="Tokens" className="text-right max-desktop:hidden" />
          <Head title="Cost" className="text-right" />
        </tr>
      </thead>
      <tbody
        ref={body}
        className="relative block rounded-b-lg border-x border-b border-line bg-surface"
        style={{ height: virtualizer.getTotalSize() }}
      >
        {ordered.map(({ index, start }) => {
          const run = index < known ? runAt(runs, index) : undefined
          return (
            <RunRow
              key={index % slots}
              run={run}
              row={index}
              top={start - offset}
              height={height}
              isPicked={run !== undefined && selection.has(run.id)}
              isActive={index === active}
              onPick={onPick}
              onPoint={setActive}
            />
          )
        })}
      </tbody>
    </table>
  )
}

const Head = ({ title, className = '' }: { readonly title: string; readonly className?: string }) => (
  <th scope="col" className={`text-left font-medium max-tablet:sr-only ${className}`}>
    {title}
  </th>
)
