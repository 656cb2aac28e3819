const fieldNames = 'minute, hour, day of month, month, day of week'
const example = 'e.g. "0 9 * * 1-5" for nine o\'clock on weekdays'

const nicknames: Readonly<Record<string, string>> = {
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
  '@monthly': '0 0 1 * *',
  '@weekly': '0 0 * * 0',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@hourly': '0 * * * *',
  '@minutely': '* * * * *',
  '@weekdays': '0 0 * * 1-5',
  '@weekends': '0 0 * * 0,6',
}

/** What can be seen without computing a time: the number of fields, what they are made of, the zone. */
export const cronFault = (schedule: string, timezone: string): string | null =>
  shapeFault(schedule) ?? zoneFault(timezone)

function shapeFault(schedule: string): string | null {
  const text = schedule.trim()
  if (text.startsWith('@')) {
    const fields = nicknames[text.toLowerCase()]
    const instead = fields === undefined ? `write the five fields, ${example}` : `write "${fields}"`
    return `Nicknames like ${text} are not taken; ${instead}.`
  }
  if (/\b(FREQ|RRULE|DTSTART|RDATE)\b/i.test(text))
    return `A recurrence rule is not taken; write five cron fields, ${example}.`
  const fields = text === '' ? [] : text.split(/\s+/)
  if (fields.length !== 5) {
    const got = `got ${fields.length} ${fields.length === 1 ? 'field' : 'fields'}`
    const seconds = fields.length === 6 ? ' Seconds are not taken.' : ''
    return `Expected five fields (${fieldNames}), ${example}; ${got}.${seconds}`
  }
  // cron-parser reads H as a place of its own choice, another one each time it is asked.
  const strange = fields.find((field) => /H(?![A-Z])/.test(field) || /[^\w*,/#?-]/.test(field))
  return strange === undefined ? null : `"${strange}" can't be a field of a schedule.`
}

/** Names alone: cron-parser also takes "local", which is another zone on every machine, and offsets. */
function zoneFault(timezone: string): string | null {
  const unknown = `There is no time zone "${timezone}"; expected an IANA name, e.g. Europe/Berlin.`
  if (!/^[A-Za-z]/.test(timezone)) return unknown
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: timezone })
    return null
  } catch {
    return unknown
  }
}

/** What cron-parser found, in words for people. */
export function parseFault(schedule: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  if (message.includes('day of month definition'))
    return `"${schedule}" never fires: no month that it names has such a day.`
  const found = message
    .replace(/^(Constraint error|CronDayOfWeek Validation error|Invalid expression), /, '')
    .replace(/[.\s]+$/, '')
  return `"${schedule}" can't be used: ${found.charAt(0).toLowerCase()}${found.slice(1)}.`
}

/** It looked at ten thousand times and found none that fits. */
export const hasGivenUp = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('loop limit exceeded')
