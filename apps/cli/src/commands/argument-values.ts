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

/** Any number within, decimals too. */
export const numberBetween =
  (min: number, max: number) =>
  (text: string): number => {
    const number = Number(text)
    if (text.trim() !== '' && number >= min && number <= max) return number
    throw new InvalidArgumentError(`Expected a number from ${min} to ${max}.`)
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

export type OptionValue = string | number | boolean | null

/**
 * `NAME=VALUE`, several times, gathered: numbers, true, false and null are what they look like, all else is text.
 *
 * @param gathered - What earlier ones said; undefined for the first.
 */
export function namedValue(
  text: string,
  gathered: Readonly<Record<string, OptionValue>> | undefined,
): Readonly<Record<string, OptionValue>> {
  const [, name, value = ''] = /^([A-Za-z]\w*)=([\s\S]*)$/.exec(text) ?? []
  if (name === undefined) throw new InvalidArgumentError('Expected NAME=VALUE, e.g. scaleMax=9.')
  return { ...gathered, [name]: readValue(value) }
}

function readValue(text: string): OptionValue {
  const words: Readonly<Record<string, OptionValue>> = { true: true, false: false, null: null }
  if (Object.hasOwn(words, text)) return words[text] ?? null
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text
}

/**
 * `NAME=TEXT`, several times, gathered.
 *
 * @param gathered - What earlier ones said; undefined for the first.
 */
export function textValue(
  text: string,
  gathered: Readonly<Record<string, string>> | undefined,
): Readonly<Record<string, string>> {
  const [, name, value = ''] = /^([A-Za-z_][\w-]*)=([\s\S]*)$/.exec(text) ?? []
  if (name === undefined || name === '__proto__') {
    throw new InvalidArgumentError('Expected NAME=TEXT, e.g. topic="City bikes".')
  }
  return { ...gathered, [name]: value }
}

/** An option that may be given again: all of them, in order. */
export const collected = (one: string, all: readonly string[] = []): readonly string[] => [...all, one]
