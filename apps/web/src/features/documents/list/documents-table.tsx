import { useNavigate } from '@tanstack/react-router'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import type { Document } from '@workbench/client/models'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Checkbox } from '../../../components/checkbox.tsx'
import { useLongListKeys } from '../../../keyboard/use-long-list-keys.ts'
import { type Selection, setAll, toggle } from '../../runs/selection.ts'
import { useIsNarrow } from '../../workflows/graph/use-is-narrow.ts'
import { columnsClass, DocumentRow } from './document-row.tsx'

interface Props {
  readonly documents: readonly Document[]
  /** There are more than these. */
  readonly hasMore: boolean
  /** Somebody is about to come to the end of what is there. */
  readonly onNearEnd: () => void
  readonly selection: Selection<Document>
  readonly onSelection: (selection: Selection<Document>) => void
  /** The rows are those of the filters before. */
  readonly isBusy: boolean
}

const rowHeight = { phone: 68, desk: 40 }
// The top line and the head of the table stand above the rows.
const covered = 92
// Rows above and below what is seen.
const overscan = 8
// Stand where documents are about to be.
const skeletonRows = 6
// Rows to have read before somebody comes to them.
const ahead = 100

/** Documents as rows; only those in sight are there, however many there are. */
export function DocumentsTable({ documents, hasMore, onNearEnd, selection, onSelection, isBusy }: Props) {
  const navigate = useNavigate()
  const height = useIsNarrow() ? rowHeight.phone : rowHeight.desk
  const known = documents.length
  const body = useRef<HTMLTableSectionElement>(null)
  const [offset, setOffset] = useState(0)
  // What stands above the table, e.g. uploads, comes and goes.
  useLayoutEffect(() => {
    const place = () => setOffset((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
    const observer = new ResizeObserver(place)
    observer.observe(document.body)
    place()
    return () => observer.disconnect()
  }, [])
  const virtualizer = useWindowVirtualizer({
    count: known + (hasMore ? skeletonRows : 0),
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
  const isNearEnd = hasMore && (rows.at(-1)?.index ?? 0) + ahead > known
  useEffect(() => {
    if (isNearEnd) onNearEnd()
  }, [isNearEnd, onNearEnd])

  // Rows ask for the present state when they are pressed, so that they need not be drawn anew for it.
  const latest = useRef({ selection, documents })
  useLayoutEffect(() => {
    latest.current = { selection, documents }
  })
  const anchor = useRef<number | null>(null)
  const onPick = useCallback(
    (row: number, isRange: boolean) => {
      const now = latest.current
      const picked = now.documents[row]
      if (picked === undefined) return
      const start = anchor.current
      anchor.current = row
      if (!isRange || start === null) return onSelection(toggle(now.selection, picked))
      const between = now.documents.slice(Math.min(start, row), Math.max(start, row) + 1)
      onSelection(setAll(now.selection, between, true))
    },
    [onSelection],
  )
  const { active, setActive } = useLongListKeys(
    {
      count: known,
      idAt: (row) => documents[row]?.id,
      onMove: (row) => virtualizer.scrollToIndex(row, { align: 'auto' }),
      onOpen: (id) => void navigate({ to: '/documents/$id', params: { id } }),
      onPick: (row) => onPick(row, false),
    },
    'document',
    'Documents',
  )
  const pickedHere = selection.size === 0 ? 0 : documents.filter(({ id }) => selection.has(id)).length
  return (
    <table
      aria-label="Documents"
      aria-busy={isBusy}
      aria-rowcount={hasMore ? -1 : known + 1}
      className="block font-normal"
    >
      <thead className="sticky top-12 z-10 block">
        <tr
          aria-rowindex={1}
          className={`${columnsClass} h-9 rounded-t-lg border border-line bg-sunken px-3 text-xs text-muted max-tablet:flex max-tablet:items-center max-tablet:gap-2`}
        >
          <th scope="col" className="flex">
            <Checkbox
              label={`Select the ${known} documents that are loaded`}
              isChecked={known > 0 && pickedHere === known}
              isMixed={pickedHere > 0 && pickedHere < known}
              onChange={(isPicked) => onSelection(setAll(selection, documents, isPicked))}
            />
          </th>
          <Head title="Title" />
          <Head title="Collection" className="max-desktop:hidden" />
          <Head title="Tags" className="max-wide:hidden" />
          <Head title="Status" />
          <Head title="Passages" className="text-right" />
          <Head title="Size" className="text-right" />
          <Head title="Added" className="text-right" />
        </tr>
      </thead>
      <tbody
        ref={body}
        className="relative block rounded-b-lg border-x border-b border-line bg-surface"
        style={{ height: virtualizer.getTotalSize() }}
      >
        {ordered.map(({ index, start }) => {
          const shown = documents[index]
          return (
            <DocumentRow
              key={index % slots}
              document={shown}
              row={index}
              top={start - offset}
              height={height}
              isPicked={shown !== undefined && selection.has(shown.id)}
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
