import type { DashboardRange, DashboardSearch } from './dashboard-search.ts'
import { usualRange } from './dashboard-search.ts'

export interface Span {
  /** ISO 8601, a whole hour. */
  readonly from: string
  /** The first moment after it. */
  readonly to: string
}

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const daysOf: Readonly<Record<Exclude<DashboardRange, '24h'>, number>> = { '7d': 7, '30d': 30, '90d': 90 }

/**
 * The span that an address means.
 *
 * Ranges of days begin with a day of UTC: figures are kept by such days, so the first one is whole.
 *
 * @param now - In milliseconds; the hour that it lies in is the last one.
 */
export function spanOf({ range = usualRange, from, to }: DashboardSearch, now: number): Span {
  const nextHour = (Math.floor(now / hourMs) + 1) * hourMs
  if (from !== undefined && to !== undefined) {
    const first = Date.parse(from)
    const end = Date.parse(to) + dayMs
    // Time that has not come would make every change against the span before look like a fall.
    return span(first, first < nextHour ? Math.min(end, nextHour) : end)
  }
  if (range === '24h') return span(nextHour - dayMs, nextHour)
  return span(startOfDay(now) - (daysOf[range] - 1) * dayMs, nextHour)
}

/** As long, and right before it. */
export function spanBefore({ from, to }: Span): Span {
  const [fromMs, toMs] = [Date.parse(from), Date.parse(to)]
  return span(fromMs - (toMs - fromMs), fromMs)
}

/** Start of every day, in UTC, that it touches, oldest first. In milliseconds. */
export function daysIn({ from, to }: Span): readonly number[] {
  const first = startOfDay(Date.parse(from))
  const count = Math.ceil((Date.parse(to) - first) / dayMs)
  return Array.from({ length: count }, (_, place) => first + place * dayMs)
}

/** Start of every hour in it, oldest first. In milliseconds. */
export function hoursIn({ from, to }: Span): readonly number[] {
  const first = Date.parse(from)
  return Array.from({ length: (Date.parse(to) - first) / hourMs }, (_, place) => first + place * hourMs)
}

/** `the 30 days before`, `the 24 hours before`: what a change is measured against. */
export function wordsBefore({ from, to }: Span): string {
  const hours = (Date.parse(to) - Date.parse(from)) / hourMs
  if (hours <= 48) return hours === 1 ? 'the hour before' : `the ${hours} hours before`
  return `the ${Math.ceil(hours / 24)} days before`
}

const startOfDay = (ms: number) => Math.floor(ms / dayMs) * dayMs
const span = (fromMs: number, toMs: number): Span => ({
  from: new Date(fromMs).toISOString(),
  to: new Date(toMs).toISOString(),
})
