import { useNavigate } from '@tanstack/react-router'
import type { Document } from '@workbench/client/models'
import { useEffect } from 'react'
import { Checkbox } from '../../../components/checkbox.tsx'
import { useLongTable } from '../../../components/use-long-table.ts'
import { useLongListKeys } from '../../../keyboard/use-long-list-keys.ts'
import { type Selection, setAll } from '../../runs/selection.ts'
import { useRangePick } from '../../runs/use-range-pick.ts'
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
// Stand where documents are about to be.
const skeletonRows = 6
// Rows to have read before somebody comes to them.
const ahead = 100

/** Documents as rows; only those in sight are there, however many there are. */
export function DocumentsTable({ documents, hasMore, onNearEnd, selection, onSelection, isBusy }: Props) {
  const navigate = useNavigate()
  const height = useIsNarrow() ? rowHeight.phone : rowHeight.desk
  const known = documents.length
  const table = useLongTable({ count: known + (hasMore ? skeletonRows : 0), height })
  const isNearEnd = hasMore && (table.to ?? 0) + ahead > known
  useEffect(() => {
    if (isNearEnd) onNearEnd()
  }, [isNearEnd, onNearEnd])

  const onPick = useRangePick(
    {
      selection,
      itemAt: (row) => documents[row],
      between: (first, last) => documents.slice(first, last + 1),
    },
    onSelection,
  )
  const { active, setActive } = useLongListKeys(
    {
      count: known,
      idAt: (row) => documents[row]?.id,
      onMove: table.scrollTo,
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
        ref={table.body}
        className="relative block rounded-b-lg border-x border-b border-line bg-surface"
        style={{ height: table.totalHeight }}
      >
        {table.rows.map(({ index, slot, top }) => {
          const shown = documents[index]
          return (
            <DocumentRow
              key={slot}
              document={shown}
              row={index}
              top={top}
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
