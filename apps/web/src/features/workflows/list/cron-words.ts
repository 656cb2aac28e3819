// Only what people write most is said in words; anything else stays as it was written.

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
const shortWeekdays: readonly string[] = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']

/** `every day at 09:00`, `every 15 minutes`, `Monday to Friday at 08:30`; null for what is better read as it is. */
export function cronWords(schedule: string): string | null {
  const [minute, hour, day, month, weekday, ...more] = schedule.trim().split(/\s+/)
  if (minute === undefined || hour === undefined || more.length > 0) return null
  if (day === undefined || month !== '*' || weekday === undefined) return null
  const clock = clockWords(minute, hour)
  if (clock !== null) {
    const days = dayWords(day, weekday)
    return days === null ? null : `${days} at ${clock}`
  }
  return day === '*' ? withDays(oftenWords(minute, hour), weekday) : null
}

/** `09:00`, `09:00 and 17:00`; null when it is more than a few times a day. */
function clockWords(minute: string, hour: string): string | null {
  const minutes = numbersIn(minute, 59)
  const hours = numbersIn(hour, 23)
  if (minutes?.length !== 1 || hours === null || hours.length > 4) return null
  return listed(hours.map((each) => `${padded(each)}:${padded(minutes[0] ?? 0)}`))
}

function oftenWords(minute: string, hour: string): string | null {
  if (hour === '*') {
    if (minute === '*') return 'every minute'
    const step = stepOf(minute, 60)
    if (step !== null) return step === 1 ? 'every minute' : `every ${step} minutes`
    const minutes = numbersIn(minute, 59)
    if (minutes === null) return null
    return minutes.length === 1 && minutes[0] === 0
      ? 'every hour'
      : `every hour at ${listed(minutes.map((each) => `:${padded(each)}`))}`
  }
  const step = stepOf(hour, 24)
  const minutes = numbersIn(minute, 59)
  if (step === null || minutes?.length !== 1) return null
  const at = minutes[0] === 0 ? '' : ` at :${padded(minutes[0] ?? 0)}`
  return step === 1 ? `every hour${at}` : `every ${step} hours${at}`
}

function withDays(often: string | null, weekday: string): string | null {
  if (often === null || weekday === '*') return often
  const days = weekdayWords(weekday)
  return days === null ? null : `${often}, ${days}`
}

function dayWords(day: string, weekday: string): string | null {
  if (day === '*') return weekday === '*' ? 'every day' : weekdayWords(weekday)
  // Both together mean either of them, which nobody would guess from words.
  if (weekday !== '*') return null
  if (day.toUpperCase() === 'L') return 'on the last day of every month'
  const days = numbersIn(day, 31)
  if (days === null || days.length > 3) return null
  return `on the ${listed(days.map(ordinal))} of every month`
}

function weekdayWords(field: string): string | null {
  const range = /^(\w+)-(\w+)$/.exec(field)
  if (range !== null) {
    const [from, to] = [weekdayName(range[1] ?? ''), weekdayName(range[2] ?? '')]
    return from === null || to === null ? null : `${from} to ${to}`
  }
  const names = field.split(',').map(weekdayName)
  if (names.some((name) => name === null)) return null
  return names.length === 1 ? `every ${names[0]}` : listed(names as string[])
}

function weekdayName(text: string): string | null {
  const named = shortWeekdays.indexOf(text.toUpperCase())
  if (named !== -1) return weekdays[named] ?? null
  return /^[0-7]$/.test(text) ? (weekdays[Number(text) % 7] ?? null) : null
}

function numbersIn(field: string, most: number): readonly number[] | null {
  if (!/^\d{1,2}(,\d{1,2})*$/.test(field)) return null
  const numbers = field.split(',').map(Number)
  return numbers.every((each) => each <= most) ? numbers : null
}

// A step that does not divide the whole evenly begins anew in the middle, so it is no "every".
function stepOf(field: string, whole: number): number | null {
  const step = Number(/^(?:\*|0)\/(\d{1,2})$/.exec(field)?.[1] ?? Number.NaN)
  return step > 0 && whole % step === 0 ? step : null
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

function ordinal(day: number): string {
  const isTeen = day % 100 > 10 && day % 100 < 14
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')
  return `${day}${ending}`
}

const padded = (value: number) => String(value).padStart(2, '0')
