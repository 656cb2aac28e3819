import { useEffect } from 'react'
import { Checkbox } from '../../components/checkbox.tsx'
import { useLongTable } from '../../components/use-long-table.ts'
import { useIsNarrow } from '../workflows/graph/use-is-narrow.ts'
import { columnsClass, RunRow } from './run-row.tsx'
import type { RunsLoader, RunsView } from './runs-loader.ts'
import { isComplete, rowCount, runAt, runsBetween } from './runs-rows.ts'
import { type Selection, setAll } from './selection.ts'
import { useRangePick } from './use-range-pick.ts'
import { useRowKeys } from './use-row-keys.ts'

interface Props {
  readonly loader: RunsLoader
  readonly view: RunsView
  readonly selection: Selection
  readonly onSelection: (selection: Selection) => void
}

const rowHeight = { phone: 88, desk: 40 }
// Stand where runs are about to be.
const skeletonRows = 6

/** Runs as rows; only those in sight are there, however many there are. */
export function RunsTable({ loader, view, selection, onSelection }: Props) {
  const { runs } = view
  const height = useIsNarrow() ? rowHeight.phone : rowHeight.desk
  const known = rowCount(runs)
  const table = useLongTable({ count: known + (isComplete(runs) ? 0 : skeletonRows), height })
  const { from, to = 50 } = table
  useEffect(() => loader.look({ from, to }), [loader, from, to])

  const onPick = useRangePick(
    {
      selection,
      itemAt: (row) => runAt(runs, row),
      between: (first, last) => runsBetween(runs, first, last),
    },
    onSelection,
  )
  const { active, setActive } = useRowKeys({
    count: known,
    onMove: table.scrollTo,
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
          <Head title="Kind" className="max-wide:hidden" />
          <Head title="Started" />
          <Head title="Duration" className="text-right" />
          <Head title="Tokens" className="text-right max-wide:hidden" />
          <Head title="Cost" className="text-right" />
          <Head title="Score" className="text-right max-desktop:hidden" />
        </tr>
      </thead>
      <tbody
        ref={table.body}
        className="relative block rounded-b-lg border-x border-b border-line bg-surface"
        style={{ height: table.totalHeight }}
      >
        {table.rows.map(({ index, slot, top }) => {
          const run = index < known ? runAt(runs, index) : undefined
          return (
            <RunRow
              key={slot}
              run={run}
              row={index}
              top={top}
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
