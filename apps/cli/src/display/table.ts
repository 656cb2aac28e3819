import { cutMiddle } from './cut-middle.ts'
import type { Style } from './style.ts'
import { textWidth } from './text-width.ts'

export interface Column<Row> {
  readonly title: string
  /** One line that is safe to print. */
  readonly text: (row: Row) => string
  readonly align?: 'left' | 'right'
  readonly paint?: (text: string, row: Row, style: Style) => string
  /** Takes what the others leave and is cut in its middle; one column of a table. */
  readonly isFlexible?: boolean
  /** Columns with a number give way on a narrow terminal, the smallest first. */
  readonly givesWay?: number
}

const gap = '  '
const leastFlexible = 18

/** Rows with aligned columns under their titles, no wider than the terminal. */
export function table<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { width, style }: { readonly width: number; readonly style: Style },
): string {
  const widths = new Map(
    columns.map((column) => [
      column,
      Math.max(textWidth(column.title), ...rows.map((row) => textWidth(column.text(row)))),
    ]),
  )
  const shown = columnsThatFit(columns, widths, width)
  const rest = width - sum(shown.filter(({ isFlexible }) => !isFlexible).map((one) => widthOf(one, widths)))
  const room = (column: Column<Row>) =>
    column.isFlexible ? Math.max(Math.min(widths.get(column) ?? 0, rest), 4) : (widths.get(column) ?? 0)

  const line = (cell: (column: Column<Row>) => { text: string; paint: (text: string) => string }): string =>
    shown
      .map((column, index) => {
        const { text, paint } = cell(column)
        const cut = cutMiddle(text, room(column))
        const fill = ' '.repeat(room(column) - textWidth(cut))
        if (column.align === 'right') return fill + paint(cut)
        return paint(cut) + (index === shown.length - 1 ? '' : fill)
      })
      .join(gap)
      .trimEnd()

  const head = line(({ title }) => ({ text: title, paint: style.faint }))
  const body = rows.map((row) =>
    line(({ text, paint }) => ({
      text: text(row),
      paint: (cut) => (paint === undefined ? cut : paint(cut, row, style)),
    })),
  )
  return `${[head, ...body].join('\n')}\n`
}

function columnsThatFit<Row>(
  columns: readonly Column<Row>[],
  widths: ReadonlyMap<Column<Row>, number>,
  width: number,
): readonly Column<Row>[] {
  let shown = columns
  const needed = () =>
    sum(
      shown.map((column) => {
        const whole = widthOf(column, widths)
        return column.isFlexible ? Math.min(whole, leastFlexible + gap.length) : whole
      }),
    ) - gap.length
  while (needed() > width) {
    const candidates = shown.filter(({ givesWay }) => givesWay !== undefined)
    const next = candidates.toSorted((a, b) => (a.givesWay ?? 0) - (b.givesWay ?? 0))[0]
    if (next === undefined) break
    shown = shown.filter((column) => column !== next)
  }
  return shown
}

const widthOf = <Row>(column: Column<Row>, widths: ReadonlyMap<Column<Row>, number>): number =>
  (widths.get(column) ?? 0) + gap.length

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
