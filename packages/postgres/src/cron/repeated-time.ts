const hourMs = 3_600_000

const formats = new Map<string, Intl.DateTimeFormat>()

/** Whether the clocks of the zone were set back in the hour before, so that they showed this time already. */
export const isRepeatedTime = (timeMs: number, timezone: string): boolean =>
  offsetMinutes(timeMs, timezone) < offsetMinutes(timeMs - hourMs, timezone)

/** East of Greenwich is positive. */
function offsetMinutes(timeMs: number, timezone: string): number {
  // e.g. "11/23/2026, GMT-03:30", and "GMT" alone for none.
  const [, sign, hours = '0', minutes = '0'] =
    /GMT(?:([+-])(\d\d):(\d\d))?/.exec(formatOf(timezone).format(timeMs)) ?? []
  const offset = Number(hours) * 60 + Number(minutes)
  return sign === '-' ? -offset : offset
}

function formatOf(timezone: string): Intl.DateTimeFormat {
  const known = formats.get(timezone)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en-US', { timeZone: timezone, timeZoneName: 'longOffset' })
  formats.set(timezone, format)
  return format
}
