// The present time, in UTC and as clocks show it in one time zone.

interface Parts {
  readonly [type: string]: string
}

const partsOf = (at: Date, timeZone: string): Parts =>
  Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
      weekday: 'long',
      timeZoneName: 'longOffset',
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )

export default async ({ timeZone = 'UTC' }: { timeZone?: string }) => {
  const at = new Date()
  let parts: Parts
  try {
    parts = partsOf(at, timeZone)
  } catch {
    throw new Error(
      `There is no time zone ${JSON.stringify(timeZone)}. Use a name like "Europe/Berlin", or leave it out for UTC.`,
    )
  }
  const { year, month, day, hour, minute, second, weekday, timeZoneName = 'GMT' } = parts
  // "GMT+02:00", and "GMT" alone where there is no difference.
  const offset = timeZoneName.replace('GMT', '') || '+00:00'
  return {
    iso: at.toISOString(),
    local: `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`,
    timeZone,
    weekday,
    epochMs: at.getTime(),
  }
}
