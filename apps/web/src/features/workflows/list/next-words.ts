const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** `now`, `in 40 s`, `in 12 m`, `in 5 h`, `in 3 d`. @param now - Milliseconds since 1970. */
export function untilWords(at: string, now: number): string {
  const left = Date.parse(at) - now
  if (left < 1000) return 'now'
  if (left < minute) return `in ${Math.ceil(left / 1000)} s`
  if (left < hour) return `in ${Math.round(left / minute)} m`
  if (left < day) return `in ${Math.floor(left / hour)} h`
  return `in ${Math.floor(left / day)} d`
}

const clock = { hour: '2-digit', minute: '2-digit' } as const
const clockFormat = new Intl.DateTimeFormat('en-GB', clock)
const weekdayFormat = new Intl.DateTimeFormat('en-GB', { weekday: 'short', ...clock })
const dateFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', ...clock })

/** `09:00`, `Tue 09:00`, `3 Dec, 09:00`: short, in the reader's own time zone. @param now - Milliseconds since 1970. */
export function momentWords(at: string, now: number): string {
  const moment = new Date(at)
  if (moment.toDateString() === new Date(now).toDateString()) return clockFormat.format(moment)
  const isNear = moment.getTime() - now < 6 * day
  return (isNear ? weekdayFormat : dateFormat).format(moment)
}
