import type { Timeline, TimelineRow } from './timeline-row.ts'

/**
 * The newer timeline with the very rows of the older one where those had ended: nothing changes them any more, so a
 * page need not draw them again.
 */
export function keepEndedRows(before: Timeline | null, after: Timeline): Timeline {
  if (before === null) return after
  const ended = new Map<string, TimelineRow>()
  for (const row of before.rows) if (row.outcome !== null) ended.set(row.id, row)
  return { ...after, rows: after.rows.map((row) => ended.get(row.id) ?? row) }
}
