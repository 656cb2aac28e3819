import type { RunSummary } from '@workbench/client/models'
import type { RunsQuery } from '@workbench/client/workbench-client'
import { midnightOf } from './days.ts'
import type { RunsSearch } from './runs-search.ts'

/** Ranges that move with the day. */
const rangeDays = { today: 0, week: 6 } as const

/**
 * What the server is asked for a list with these filters.
 *
 * @param now - Decides which day is today, by the reader's own clock.
 */
export function runsQuery(search: RunsSearch, now: Date): RunsQuery {
  const { status, kind, scenarioId, workflowId, q, range } = search
  const first = search.from && (midnightOf(search.from) ?? search.from)
  const from = range === undefined ? first : dayStart(now, rangeDays[range])
  // The last day is one of those that are shown; the server takes the moment after them.
  const to = search.to && (midnightOf(search.to, 1) ?? search.to)
  return {
    ...(status !== undefined && { status: [...status] }),
    ...(kind !== undefined && { kind: [...kind] }),
    ...(scenarioId !== undefined && { scenarioId }),
    ...(workflowId !== undefined && { workflowId }),
    ...(q !== undefined && { q }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }
}

function dayStart(now: Date, daysAgo: number): string {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysAgo).toISOString()
}

export const hasFilters = (search: RunsSearch): boolean => Object.keys(search).length > 0

/** From the start to the end; for one that goes on, to now. null before it has started. */
export function runningFor(run: Pick<RunSummary, 'startedAt' | 'durationMs'>, now: number): number | null {
  if (run.durationMs !== null) return run.durationMs
  return run.startedAt === null ? null : Math.max(0, now - Date.parse(run.startedAt))
}
