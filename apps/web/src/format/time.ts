const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/**
 * `just now`, `40 s ago`, `3 m ago`, `2 h ago`, `5 d ago`, then the date.
 *
 * @param now - Milliseconds since 1970; a moment after it counts as now, since clocks differ.
 */
export function relativeTime(at: string, now: number): string {
  const ago = now - Date.parse(at)
  if (ago < 10_000) return 'just now'
  if (ago < minute) return `${Math.floor(ago / 1000)} s ago`
  if (ago < hour) return `${Math.floor(ago / minute)} m ago`
  if (ago < day) return `${Math.floor(ago / hour)} h ago`
  if (ago < 7 * day) return `${Math.floor(ago / day)} d ago`
  return dateFormat.format(new Date(at))
}

/** `22 Nov 2026, 14:03:27` in the reader's own time zone, for hovers. */
export const exactTime = (at: string): string => momentFormat.format(new Date(at))

/** `22 Nov 2026, 14:03`, where seconds say nothing. */
export const shortMoment = (at: string): string => shortMomentFormat.format(new Date(at))

/** `22 Nov`, below the lines of charts. */
export const shortDate = (at: string): string => shortFormat.format(new Date(at))

/** `14:03`. */
export const minuteTime = (at: string): string => minuteFormat.format(new Date(at))

/** `14:03:27.512`, for lists of events within one run. */
export const clockTime = (at: string): string => clockFormat.format(new Date(at))

const date = { day: 'numeric', month: 'short', year: 'numeric' } as const
const minuteFormat = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const shortFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })
const dateFormat = new Intl.DateTimeFormat('en-GB', date)
const shortMomentFormat = new Intl.DateTimeFormat('en-GB', { ...date, hour: '2-digit', minute: '2-digit' })
const momentFormat = new Intl.DateTimeFormat('en-GB', {
  ...date,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})
const clockFormat = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
})
