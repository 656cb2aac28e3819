import { isOpenIn, type OpenIds } from '../open-ids.ts'
import type { TimelineRow } from './timeline-row.ts'

/** A row at its place on the screen. */
export interface VisibleRow {
  readonly row: TimelineRow
  /** From 1; calls within a turn are at 2. */
  readonly level: number
  readonly parentId: string | null
  /** null when it has nothing to unfold. */
  readonly isUnfolded: boolean | null
}

/** All rows from top to bottom, those that are folded away left out. */
export function visibleRows(
  rows: readonly TimelineRow[],
  unfolded: OpenIds,
  level = 1,
  parentId: string | null = null,
): VisibleRow[] {
  return rows.flatMap((row) => {
    const isUnfolded = row.children.length === 0 ? null : isOpenIn(unfolded, row.id)
    const own = { row, level, parentId, isUnfolded }
    return isUnfolded === true ? [own, ...visibleRows(row.children, unfolded, level + 1, row.id)] : [own]
  })
}
