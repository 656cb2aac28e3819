import type { Dashboard } from '@workbench/client/models'
import { hoursIn, type Span } from './dashboard-span.ts'

export interface HourCell {
  readonly runs: number
  readonly failed: number
  /** ISO 8601; null where it stands for the same hour of several days. */
  readonly span: Span | null
}

interface HourRow {
  readonly key: string
  /** `Mon 23 Nov` or `Monday`. */
  readonly name: string
  /** One for each hour of the day; null for those that are not in the span, or that summer time left out. */
  readonly cells: readonly (HourCell | null)[]
}

export interface HourMap {
  /** Days with a row each, or days of the week. */
  readonly by: 'day' | 'weekday'
  readonly rows: readonly HourRow[]
  /** Runs of the fullest cell. */
  readonly most: number
  /** Minutes after a full hour of the reader's clock at which hours of UTC begin there; 0 in most places. */
  readonly minutesOff: number
}

/** More days than these are laid over one another: two weeks of UTC touch a day more elsewhere. */
const mostRows = 15
const hourMs = 3_600_000
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/**
 * When runs ended, by day and hour where the reader lives.
 *
 * Hours that summer time repeats are one; hours of UTC that begin within one of the reader's count as it.
 *
 * @param timeZone - IANA name, e.g. "Europe/Berlin".
 */
export function hourMap(hours: Dashboard['hours'], span: Span, timeZone: string): HourMap {
  const counts = new Map(hours.map(({ at, runs, failed }) => [Date.parse(at), { runs, failed }]))
  const placeOf = localPlaces(timeZone)
  const placed = hoursIn(span).map((ms) => ({ ms, ...placeOf(ms), ...(counts.get(ms) ?? none) }))
  const days = Map.groupBy(placed, ({ day }) => day)
  const by = days.size <= mostRows ? 'day' : 'weekday'
  const rows =
    by === 'day'
      ? [...days].map(([day, of]) => ({ key: day, name: day, cells: cellsOf(of, true) }))
      : weekdays.map((name) => ({
          key: name,
          name,
          cells: cellsOf(
            placed.filter(({ weekday }) => weekday === name),
            false,
          ),
        }))
  return {
    by,
    rows,
    most: Math.max(0, ...rows.flatMap(({ cells }) => cells.map((cell) => cell?.runs ?? 0))),
    minutesOff: placed[0]?.minute ?? 0,
  }
}

const none = { runs: 0, failed: 0 }

interface Placed {
  readonly ms: number
  readonly hour: number
  readonly runs: number
  readonly failed: number
}

function cellsOf(placed: readonly Placed[], hasSpan: boolean): readonly (HourCell | null)[] {
  const byHour = Map.groupBy(placed, ({ hour }) => hour)
  return Array.from({ length: 24 }, (_, hour) => {
    const of = byHour.get(hour)
    const [first, last] = [of?.[0], of?.at(-1)]
    if (of === undefined || first === undefined || last === undefined) return null
    return {
      runs: of.reduce((sum, { runs }) => sum + runs, 0),
      failed: of.reduce((sum, { failed }) => sum + failed, 0),
      span: hasSpan
        ? { from: new Date(first.ms).toISOString(), to: new Date(last.ms + hourMs).toISOString() }
        : null,
    }
  })
}

/** Which day, hour and minute a moment is where somebody lives. */
function localPlaces(timeZone: string) {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, hourCycle: 'h23', weekday: 'long', day: 'numeric', month: 'short' },
    ...{ hour: '2-digit', minute: '2-digit' },
  } as const)
  return (ms: number) => {
    const parts = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value]))
    const { weekday = '', day = '', month = '', hour = '0', minute = '0' } = parts
    return {
      day: `${weekday.slice(0, 3)} ${day} ${month}`,
      weekday,
      hour: Number(hour),
      minute: Number(minute),
    }
  }
}
