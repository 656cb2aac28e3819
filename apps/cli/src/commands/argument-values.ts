import { InvalidArgumentError } from 'commander'

/** Several values between commas. */
export const commaSeparated = (text: string): string[] =>
  text
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '')

/** Several of these values between commas. */
export const someOf =
  <Value extends string>(values: readonly Value[]) =>
  (text: string): Value[] => {
    const wanted = commaSeparated(text)
    const unknown = wanted.find((one) => !values.some((value) => value === one))
    if (unknown !== undefined || wanted.length === 0) {
      throw new InvalidArgumentError(`Allowed choices are ${values.join(', ')}.`)
    }
    return values.filter((value) => wanted.includes(value))
  }

export const wholeNumber =
  (min: number, max: number) =>
  (text: string): number => {
    const number = Number(text)
    if (/^\d+$/.test(text) && number >= min && number <= max) return number
    throw new InvalidArgumentError(`Expected a whole number from ${min} to ${max}.`)
  }

const unitsMs = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const

/**
 * A day or a moment in ISO 8601, or how long ago: `30m`, `12h`, `7d`, `4w`.
 *
 * @returns ISO 8601; a day stays a day, which begins at midnight UTC.
 */
export const moment =
  (now: () => number) =>
  (text: string): string => {
    const ago = /^(\d{1,4})([mhdw])$/.exec(text)
    if (ago !== null) {
      return new Date(now() - Number(ago[1]) * unitsMs[ago[2] as keyof typeof unitsMs]).toISOString()
    }
    if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))) return text
    if (/^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text))) return new Date(text).toISOString()
    throw new InvalidArgumentError(
      'Expected a day (2026-11-22), a moment (2026-11-22T08:00Z) or 30m, 12h, 7d, 4w.',
    )
  }
