/** A schedule as the values that each of its five fields allows. */
export interface CronFields {
  readonly minutes: readonly number[]
  readonly hours: readonly number[]
  readonly daysOfMonth: readonly number[]
  /** From 1. */
  readonly months: readonly number[]
  /** 0 is Sunday. */
  readonly daysOfWeek: readonly number[]
  /** Day of month and day of week were both restricted: one of them is enough then. */
  readonly isEitherDay: boolean
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** @returns null when this can't be read here; the server says what is wrong with it. */
export function cronFields(schedule: string): CronFields | null {
  const parts = schedule.trim().split(/\s+/)
  if (parts.length !== 5) return null
  const [minute = '', hour = '', dayOfMonth = '', month = '', dayOfWeek = ''] = parts
  const fields = {
    minutes: valuesOf(minute, 0, 59),
    hours: valuesOf(hour, 0, 23),
    daysOfMonth: valuesOf(dayOfMonth, 1, 31),
    months: valuesOf(month, 1, 12, months, 1),
    daysOfWeek: valuesOf(dayOfWeek, 0, 7, days),
  }
  const isAny = (part: string) => part.startsWith('*') || part === '?'
  if (Object.values(fields).includes(null)) return null
  const { daysOfWeek, ...others } = fields as { [Field in keyof typeof fields]: readonly number[] }
  return {
    ...others,
    // Both 0 and 7 are Sunday.
    daysOfWeek: [...new Set(daysOfWeek.map((day) => day % 7))].sort((a, b) => a - b),
    isEitherDay: !isAny(dayOfMonth) && !isAny(dayOfWeek),
  }
}

function valuesOf(
  part: string,
  least: number,
  most: number,
  names: readonly string[] = [],
  firstName = 0,
): readonly number[] | null {
  const numberOf = (text: string): number => {
    const name = names.indexOf(text.toLowerCase())
    if (name !== -1) return name + firstName
    return /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN
  }
  const values = new Set<number>()
  for (const piece of part.split(',')) {
    const [range = '', step, ...more] = piece.split('/')
    const by = step === undefined ? 1 : Number(step)
    if (more.length > 0 || !Number.isInteger(by) || by < 1 || step === '') return null
    const isAll = range === '*' || range === '?'
    const [from = Number.NaN, to] = isAll ? [least, most] : range.split('-').map(numberOf)
    // `5/10` goes on to the end.
    const end = to ?? (step === undefined ? from : most)
    if (!(from >= least && end <= most && from <= end)) return null
    for (let value = from; value <= end; value += by) values.add(value)
  }
  return [...values].sort((a, b) => a - b)
}
