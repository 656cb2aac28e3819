import { choiceParam, type SearchParams, textParam } from '../../search-params.ts'

/** Ranges that move with the clock. The middle one is meant when none is named. */
export const dashboardRanges = ['24h', '7d', '30d', '90d'] as const
export type DashboardRange = (typeof dashboardRanges)[number]
export const usualRange: DashboardRange = '30d'

export interface DashboardSearch {
  readonly range?: DashboardRange
  /** First day, in UTC, e.g. "2026-11-01"; only together with `to`. */
  readonly from?: string
  /** Last day, in UTC. */
  readonly to?: string
  readonly scenarioId?: string
}

const dayMs = 86_400_000
/** What the server answers for at once. */
export const mostDays = 366

/** Own days win over a range; what makes no span is left out. */
export function readDashboardSearch(search: SearchParams): DashboardSearch {
  const scenarioId = textParam(search.scenarioId)
  const range = choiceParam(search.range, dashboardRanges)
  const days = { from: textParam(search.from) ?? '', to: textParam(search.to) ?? '' }
  return {
    ...(isSpanOfDays(days) ? days : range !== undefined && range !== usualRange && { range }),
    ...(scenarioId !== undefined && { scenarioId: scenarioId.slice(0, 60) }),
  }
}

/** Two days that are there, the first not after the last, and not too many between them. */
export function isSpanOfDays({ from, to }: { readonly from: string; readonly to: string }): boolean {
  if (!isDay(from) || !isDay(to)) return false
  const days = (Date.parse(to) - Date.parse(from)) / dayMs + 1
  return days >= 1 && days <= mostDays
}

function isDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return false
  const ms = Date.parse(text)
  // 31 February is read as a day of March.
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text)
}
