import { type CronFields, cronFields } from './cron-fields.ts'

const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Any schedule in plain words, field by field, e.g. "Every 10 minutes from 08 to 18 on Monday to Friday"; null when it can't be read here. */
export function scheduleWords(schedule: string): string | null {
  const fields = cronFields(schedule)
  if (fields === null) return null
  return [timeWords(fields), dayWords(fields), monthWords(fields)].filter((words) => words !== '').join(' ')
}

const two = (value: number) => String(value).padStart(2, '0')

function timeWords({ minutes, hours }: CronFields): string {
  const times = minutes.length * hours.length
  if (times <= 4) {
    return `At ${listed(hours.flatMap((hour) => minutes.map((minute) => `${two(hour)}:${two(minute)}`)))}`
  }
  const inHours = hours.length === 24 ? '' : ` from ${hourWords(hours)}`
  const every = stepOf(minutes, 60)
  if (minutes.length === 60) return `Every minute${inHours}`
  if (every !== null) return `Every ${every} minutes${inHours}`
  if (minutes.length > 4) return `At ${minutes.length} minutes of every hour${inHours}`
  const everyHours = stepOf(hours, 24)
  const past = `${listed(minutes.map((minute) => `:${two(minute)}`))}`
  if (hours.length === 24) return `Every hour at ${past}`
  if (everyHours !== null) return `Every ${everyHours} hours at ${past}`
  return `At ${past} of the hours ${hourWords(hours)}`
}

const hourWords = (hours: readonly number[]): string =>
  isRun(hours) && hours.length > 2
    ? `${two(hours[0] ?? 0)} to ${two(hours.at(-1) ?? 0)}`
    : listed(hours.map(two))

function dayWords({ daysOfMonth, daysOfWeek, isEitherDay }: CronFields): string {
  const ofMonth = daysOfMonth.length === 31 ? '' : `on the ${listed(daysOfMonth.map(ordinal))}`
  const ofWeek = daysOfWeek.length === 7 ? '' : `on ${weekWords(daysOfWeek)}`
  if (ofMonth === '' && ofWeek === '') return 'every day'
  if (ofMonth === '') return ofWeek
  if (ofWeek === '') return ofMonth
  return isEitherDay ? `${ofMonth} and ${ofWeek}` : `${ofMonth} when it is ${weekWords(daysOfWeek)}`
}

const weekWords = (week: readonly number[]): string =>
  isRun(week) && week.length > 2
    ? `${dayNames[week[0] ?? 0]} to ${dayNames[week.at(-1) ?? 0]}`
    : listed(week.map((day) => dayNames[day] ?? ''))

const monthWords = ({ months }: CronFields): string =>
  months.length === 12 ? '' : `in ${listed(months.map((month) => monthNames[month - 1] ?? ''))}`

const isRun = (values: readonly number[]): boolean =>
  values.every((value, at) => at === 0 || value === (values[at - 1] ?? 0) + 1)

/** 15 for 0, 15, 30, 45 of 60; null where the values are no such steps. */
function stepOf(values: readonly number[], all: number): number | null {
  const step = (values[1] ?? 0) - (values[0] ?? 0)
  const isEven = values[0] === 0 && step > 1 && all % step === 0 && values.length === all / step
  return isEven && values.every((value, at) => value === at * step) ? step : null
}

function ordinal(day: number): string {
  const isTeen = day >= 11 && day <= 13
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')
  return `${day}${ending}`
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
