import clsx from 'clsx'
import type { ReactNode } from 'react'
import { AddressLink } from '../address-link.tsx'
import { Scroller } from '../scroller.tsx'
import { Tooltip } from '../tooltip.tsx'
import { heatColor } from './heat-color.ts'
import { useCellKeys } from './use-cell-keys.ts'

export interface HeatCell {
  /** What stands in it; with `isTextHidden` it is there for those who don't see colours only. */
  readonly text: string
  /** All about it, for a tooltip. */
  readonly words: string
  /** −1 … 1; from 0 up where there is one direction only. */
  readonly heat: number
  /** An address of this app that a press opens. */
  readonly href?: string | undefined
}

interface Props {
  readonly label: string
  /** What the rows are: "Persona", "Day". */
  readonly corner: string
  readonly columns: readonly { readonly key: string; readonly name: string }[]
  readonly rows: readonly {
    readonly key: string
    readonly name: ReactNode
    /** In the order of the columns; null where there is nothing. */
    readonly cells: readonly (HeatCell | null)[]
  }[]
  readonly isTextHidden?: boolean
  /** As wide as there is room, with columns of the same width; what is nowhere is blank. */
  readonly isWide?: boolean
}

/**
 * A table whose cells are the warmer the more they say. It scrolls sideways within its own frame. Cells that lead
 * somewhere are one stop for Tab, with arrows between them.
 */
export function HeatTable({ label, corner, columns, rows, isTextHidden = false, isWide = false }: Props) {
  const keys = useCellKeys(rows.map(({ cells }) => cells.map((cell) => cell?.href !== undefined)))
  return (
    <Scroller label={`${label}, table`}>
      <table
        {...keys.table}
        aria-label={label}
        className={clsx('border-separate border-spacing-0.5 text-sm', isWide && 'w-full')}
      >
        <thead className="text-xs text-muted">
          <tr>
            <th scope="col" className="sticky left-0 z-10 bg-surface pr-3 text-left font-normal">
              {corner}
            </th>
            {columns.map(({ key, name }) => (
              <th
                key={key}
                scope="col"
                className={clsx('font-normal whitespace-nowrap', isTextHidden ? 'px-0' : 'px-1')}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells }, row) => (
            <tr key={key}>
              <th
                scope="row"
                className={clsx(
                  'sticky left-0 z-10 bg-surface pr-3 text-left font-medium',
                  isWide ? 'w-px whitespace-nowrap' : 'max-w-48 min-w-24 wrap-anywhere',
                )}
              >
                {name}
              </th>
              {columns.map((column, place) => {
                const cell = cells[place] ?? null
                return cell === null ? (
                  <td key={column.key} className={clsx('rounded-sm', !isWide && 'bg-hover')}>
                    <span className="sr-only">nothing</span>
                  </td>
                ) : (
                  <Cell
                    key={column.key}
                    cell={cell}
                    isTextHidden={isTextHidden}
                    keys={keys.link(row, place)}
                  />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}

interface CellProps {
  readonly cell: HeatCell
  readonly isTextHidden: boolean
  readonly keys: ReturnType<ReturnType<typeof useCellKeys>['link']>
}

function Cell({ cell: { text, words, heat, href }, isTextHidden, keys }: CellProps) {
  const look = {
    style: { backgroundColor: heatColor(heat, isTextHidden) },
    className: clsx(
      'rounded-sm text-center whitespace-nowrap tabular-nums',
      isTextHidden ? 'h-6 min-w-6' : 'h-8 min-w-14 px-2',
    ),
  }
  if (href === undefined) {
    return (
      <Tooltip text={words}>
        <td {...look}>
          <span className={clsx(isTextHidden && 'sr-only')}>{text}</span>
        </td>
      </Tooltip>
    )
  }
  return (
    <td {...look}>
      <Tooltip text={words}>
        <AddressLink
          {...keys}
          href={href}
          aria-label={words}
          className="flex size-full min-h-6 min-w-6 items-center justify-center rounded-sm -outline-offset-2 hover:bg-pressed"
        >
          {!isTextHidden && text}
        </AddressLink>
      </Tooltip>
    </td>
  )
}
