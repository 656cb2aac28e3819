import { type KeyboardEvent, useRef, useState } from 'react'
import { type CellPlace, nextCell } from './next-cell.ts'

/**
 * One stop for Tab in a table of links, arrows within: what the table and each of its links are told.
 * @param rows - Which cells are links.
 */
export function useCellKeys(rows: readonly (readonly boolean[])[]) {
  const table = useRef<HTMLTableElement>(null)
  const [chosen, setChosen] = useState<CellPlace | null>(null)
  const isLink = ({ row, column }: CellPlace) => rows[row]?.[column] === true
  const stop = chosen !== null && isLink(chosen) ? chosen : lastOf(rows)
  return {
    table: {
      ref: table,
      onKeyDown(event: KeyboardEvent) {
        if (event.metaKey || event.ctrlKey || event.altKey || stop === null) return
        const next = nextCell(event.key, stop, rows)
        if (next === null) return
        event.preventDefault()
        table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}-${next.column}"]`)?.focus()
      },
    },
    link: (row: number, column: number) => ({
      'data-cell': `${row}-${column}`,
      tabIndex: stop?.row === row && stop.column === column ? 0 : -1,
      onFocus: () => setChosen({ row, column }),
    }),
  }
}

function lastOf(rows: readonly (readonly boolean[])[]): CellPlace | null {
  const row = rows.findLastIndex((cells) => cells.includes(true))
  return row < 0 ? null : { row, column: rows[row]?.lastIndexOf(true) ?? 0 }
}
