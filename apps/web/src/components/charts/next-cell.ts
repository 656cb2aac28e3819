export interface CellPlace {
  readonly row: number
  readonly column: number
}

const steps: Readonly<Record<string, CellPlace>> = {
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
}

/**
 * Where a key leads from a cell of a table: to the next one in that direction that can be opened, Home and End to the
 * first and last in its row. null where there is none, and for other keys.
 */
export function nextCell(
  key: string,
  from: CellPlace,
  rows: readonly (readonly boolean[])[],
): CellPlace | null {
  const row = rows[from.row] ?? []
  const end = key === 'Home' ? row.indexOf(true) : key === 'End' ? row.lastIndexOf(true) : -1
  if (end >= 0) return { row: from.row, column: end }
  const step = steps[key]
  if (step === undefined) return null
  let at = from
  do at = { row: at.row + step.row, column: at.column + step.column }
  while (rows[at.row]?.[at.column] === false)
  return rows[at.row]?.[at.column] === true ? at : null
}
