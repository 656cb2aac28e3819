import { rowText } from '../child/row-text.ts'

export interface HtmlTable {
  row(): void
  cell(isHeader: boolean): void
  /** What the cell says; more of it is added. */
  text(said: string): void
  /** As text; a first row of nothing but header cells names the columns of the others. */
  rows(): string[]
}

interface Cell {
  readonly isHeader: boolean
  text: string
}

export function htmlTable(): HtmlTable {
  const rows: Cell[][] = []
  return {
    row: () => void rows.push([]),
    cell(isHeader) {
      if (rows.length === 0) rows.push([])
      rows.at(-1)?.push({ isHeader, text: '' })
    },
    text(said) {
      // A caption, or text that is in no cell.
      if (rows.at(-1)?.length === undefined || rows.at(-1)?.length === 0)
        rows.push([{ isHeader: false, text: said }])
      else {
        const cell = rows.at(-1)?.at(-1)
        if (cell !== undefined) cell.text += cell.text === '' ? said : ` ${said}`
      }
    },
    rows() {
      const full = rows.filter((cells) => cells.some(({ text }) => text !== ''))
      const first = full.findIndex((cells) => cells.length > 1)
      const header = full[first]
      const isNamed = header?.every(({ isHeader }) => isHeader) === true
      const names = isNamed ? header.map(({ text }) => text.replaceAll('\n', ' ')) : []
      return full
        .filter((_, index) => !isNamed || index !== first)
        .map((cells) =>
          rowText(
            cells.length > 1 ? names : [],
            cells.map(({ text }) => text.replaceAll('\n', ' ')),
          ),
        )
        .filter((text) => text !== '')
    },
  }
}
