import { cronFields } from './cron-fields.ts'

// Leap days at the end of a century are eight years apart.
const mostDays = 366 * 9
const dayMs = 86_400_000
const minuteMs = 60_000

/**
 * The next times a schedule fires, in milliseconds since the epoch; to be shown, the server decides.
 * A time that daylight saving skips fires when the clock has moved on, one that comes twice fires once.
 *
 * @returns fewer than `count` when it does not fire as often within nine years; none when it can't be read.
 */
export function nextFirings(
  schedule: string,
  timezone: string,
  afterMs: number,
  count: number,
): readonly number[] {
  const fields = cronFields(schedule)
  const clock = fields === null ? null : wallClock(timezone)
  if (fields === null || clock === null) return []
  const { minutes, hours, daysOfMonth, months, daysOfWeek, isEitherDay } = fields
  const found: number[] = []
  const today = Math.floor((afterMs + clock.offsetAt(afterMs)) / dayMs) * dayMs
  for (let day = today; day < today + mostDays * dayMs; day += dayMs) {
    const date = new Date(day)
    if (!months.includes(date.getUTCMonth() + 1)) continue
    const isOfMonth = daysOfMonth.includes(date.getUTCDate())
    const isOfWeek = daysOfWeek.includes(date.getUTCDay())
    if (!(isEitherDay ? isOfMonth || isOfWeek : isOfMonth && isOfWeek)) continue
    for (const hour of hours) {
      for (const minute of minutes) {
        const at = clock.momentOf(day + (hour * 60 + minute) * minuteMs)
        if (at <= afterMs || found.includes(at)) continue
        found.push(at)
        if (found.length === count) return found
      }
    }
  }
  return found
}

/** The clock on the wall of a time zone; null when there is no such zone. */
function wallClock(timezone: string) {
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    return null
  }
  /** How far the wall is ahead of UTC, milliseconds. */
  const offsetAt = (moment: number): number => {
    const parts = Object.fromEntries(
      format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
    )
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000
  }
  return {
    offsetAt,
    /** When the wall shows a time, the first time it does; @param wall - As if it was UTC. */
    momentOf(wall: number): number {
      const before = offsetAt(wall - dayMs)
      const after = offsetAt(wall + dayMs)
      const early = wall - Math.max(before, after)
      const late = wall - Math.min(before, after)
      if (early + offsetAt(early) === wall) return early
      if (late + offsetAt(late) === wall) return late
      // The wall never shows it: the moment at which the clock moves on.
      let [low, high] = [early, late]
      while (high - low > minuteMs) {
        const middle = Math.floor((low + high) / 2 / minuteMs) * minuteMs
        if (offsetAt(middle) === before) low = middle
        else high = middle
      }
      return high
    },
  }
}
