import clsx from 'clsx'
import type { ReactNode } from 'react'
import { Scroller } from '../scroller.tsx'
import { Tooltip } from '../tooltip.tsx'
import { heatColor } from './heat-color.ts'

export interface HeatCell {
  /** What stands in it; with `isTextHidden` it is there for those who don't see colours only. */
  readonly text: string
  /** All about it, for a tooltip. */
  readonly words: string
  /** −1 … 1; from 0 up where there is one direction only. */
  readonly heat: number
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
}

/** A table whose cells are the warmer the more they say. It scrolls sideways within its own frame. */
export const HeatTable = ({ label, corner, columns, rows, isTextHidden = false }: Props) => (
  <Scroller label={`${label}, table`}>
    <table aria-label={label} className="border-separate border-spacing-0.5 text-sm">
      <thead className="text-xs text-muted">
        <tr>
          <th scope="col" className="sticky left-0 z-10 bg-surface pr-3 text-left font-normal">
            {corner}
          </th>
          {columns.map(({ key, name }) => (
            <th key={key} scope="col" className="px-1 font-normal whitespace-nowrap">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, cells }) => (
          <tr key={key}>
            <th
              scope="row"
              className="sticky left-0 z-10 max-w-48 min-w-24 bg-surface pr-3 text-left font-medium wrap-anywhere"
            >
              {name}
            </th>
            {columns.map((column, place) => {
              const cell = cells[place] ?? null
              return cell === null ? (
                <td key={column.key} className="rounded-sm bg-hover">
                  <span className="sr-only">nothing</span>
                </td>
              ) : (
                <Tooltip key={column.key} text={cell.words}>
                  <td
                    style={{ backgroundColor: heatColor(cell.heat) }}
                    className={clsx(
                      'rounded-sm text-center whitespace-nowrap tabular-nums',
                      isTextHidden ? 'h-5 min-w-5' : 'h-8 min-w-14 px-2',
                    )}
                  >
                    <span className={clsx(isTextHidden && 'sr-only')}>{cell.text}</span>
                  </td>
                </Tooltip>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </Scroller>
)
