import { choiceParam, type SearchParams, textParam } from '../../search-params.ts'

/** Columns by their letters; the first is what the others are held against. */
export const sides = ['a', 'b', 'c', 'd', 'e', 'f'] as const
export type Side = (typeof sides)[number]

export interface CompareSearch extends Readonly<Partial<Record<Side, string>>> {
  /** Instead of runs: the last two completed ones of this scenario. */
  readonly scenario?: string
  /** Which column stands beside the first where there is room for two only; the second when left out. */
  readonly show?: Side
}

export function readCompareSearch(search: SearchParams): CompareSearch {
  const scenario = textParam(search.scenario)
  const show = choiceParam(search.show, sides)
  const ids = sides.flatMap((side) => {
    const id = textParam(search[side])
    return id === undefined ? [] : [[side, id] as const]
  })
  return {
    ...Object.fromEntries(ids),
    ...(ids.length === 0 && scenario !== undefined && { scenario }),
    ...(show !== undefined && show !== 'a' && { show }),
  }
}

export interface Column {
  readonly side: Side
  /** undefined: none chosen yet. */
  readonly id: string | undefined
}

/** The columns there are: two at least, then as many as hold a run. */
export function columnsOf(search: CompareSearch): readonly Column[] {
  const last = Math.max(
    1,
    sides.findLastIndex((side) => search[side] !== undefined),
  )
  return sides.slice(0, last + 1).map((side) => ({ side, id: search[side] }))
}

/** The same with another run in a column. */
export const withRun = (search: CompareSearch, side: Side, id: string): CompareSearch => ({
  ...runsOf(search),
  [side]: id,
  ...(search.show !== undefined && { show: search.show }),
})

/** One run more, in the first column that is free. */
export function withOneMore(search: CompareSearch, id: string): CompareSearch {
  const side = sides.find((each) => search[each] === undefined)
  return side === undefined ? search : { ...withRun(search, side, id), ...(side !== 'a' && { show: side }) }
}

/** Without a column; those after it move up. */
export const without = (search: CompareSearch, side: Side): CompareSearch =>
  inColumns(columnsOf(search).flatMap((column) => (column.side === side ? [] : [column.id])))

/** The run of a column becomes what the others are held against. */
export const asReference = (search: CompareSearch, side: Side): CompareSearch => {
  const others = columnsOf(search).flatMap((column) => (column.side === side ? [] : [column.id]))
  return inColumns([search[side], ...others])
}

/** The first two change places. */
export const swapped = (search: CompareSearch): CompareSearch => asReference(search, 'b')

const inColumns = (ids: readonly (string | undefined)[]): CompareSearch =>
  Object.fromEntries(
    ids.flatMap((id, place) => (id === undefined ? [] : [[sides[place] ?? 'f', id] as const])),
  )

/** Runs as one compares them: the oldest is what the others are held against; null for too few or too many. */
export function comparisonOf(
  runs: readonly { readonly id: string; readonly queuedAt: string }[],
): CompareSearch | null {
  if (runs.length < 2 || runs.length > sides.length) return null
  return inColumns(runs.toSorted((a, b) => (a.queuedAt < b.queuedAt ? -1 : 1)).map(({ id }) => id))
}

const runsOf = (search: CompareSearch): CompareSearch => inColumns(sides.map((side) => search[side]))
