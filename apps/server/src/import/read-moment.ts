import { isItem } from './item-fields.ts'

const earliest = Date.UTC(1970, 0, 2)
const latest = Date.UTC(9999, 11, 31)

/** From here on a number is milliseconds, below it seconds: it is the year 1973 in one and 5138 in the other. */
const leastMilliseconds = 100_000_000_000

/** `2026-01-31`, `2026-01-31 12:00`, `2026-01-31T12:00:00.123456+02:00` */
const isoLike = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/i

/**
 * A moment in one of the ways old files write it: ISO 8601 with or without an offset (UTC then), with a space for the
 * T, a day alone, seconds or milliseconds since 1970 as a number or as text, `{"$date": …}`, or as in mails.
 *
 * @returns ISO 8601 in UTC with milliseconds; null for anything else.
 */
export function readMoment(value: unknown): string | null {
  if (typeof value === 'number') return fromMs(Math.abs(value) < leastMilliseconds ? value * 1000 : value)
  if (isItem(value)) return readMoment(value.$date ?? value.$numberLong ?? value.seconds)
  if (typeof value !== 'string') return null
  const text = value.trim()
  if (/^\d{9,14}(?:\.\d+)?$/.test(text)) return readMoment(Number(text))
  const [, day, time = '00:00', offset = 'Z'] = isoLike.exec(text) ?? []
  if (day !== undefined) return fromMs(Date.parse(`${day}T${time}${offset.toUpperCase()}`))
  return /^(?:[A-Za-z]{3}, )?\d{1,2} [A-Za-z]{3} \d{4} \d/.test(text) ? fromMs(Date.parse(text)) : null
}

const fromMs = (ms: number): string | null =>
  ms >= earliest && ms <= latest ? new Date(Math.round(ms)).toISOString() : null
