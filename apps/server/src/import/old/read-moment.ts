import { isItem } from '../found/item-fields.ts'

const earliest = Date.UTC(1970, 0, 2)
const latest = Date.UTC(9999, 11, 31)

/** `2026-01-31`, `2026/1/31 12:00`, `20260131T120000Z`, `2026-01-31T12:00:00.123456+02[:00]` */
const isoLike =
  /^(\d{4})([-/]?)(\d{1,2})\2(\d{1,2})(?:[T ,]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i

/** A month by its name, as in mails, in JavaScript and in English prose. */
const isNamed =
  /^(?:[a-z]{3,9},? )?(?:\d{1,2} [a-z]{3,9},? \d{4}|[a-z]{3,9} \d{1,2},? \d{4})(?:$|[ ,]+\d{1,2}:\d{2})/i

/**
 * A moment in one of the ways old files write it: ISO 8601 with or without an offset (UTC then), with a space for the
 * T, a day alone, with the month's name, as a number since 1970 (seconds, or what is smaller) or such a number as text,
 * `{"$date": …}`. `4/5/2023` is none: it is April in one country and May in the next.
 *
 * @returns ISO 8601 in UTC with milliseconds; null for anything else.
 */
export function readMoment(value: unknown): string | null {
  if (typeof value === 'number') return fromMs(millisecondsOf(value))
  if (isItem(value)) return readMoment(value.$date ?? value.$numberLong ?? value.seconds ?? value._seconds)
  if (typeof value !== 'string') return null
  const text = value.trim()
  if (/^\d{9,19}(?:\.\d+)?$/.test(text)) return readMoment(Number(text))
  return fromMs(isNamed.test(text) ? parseNamed(text) : parseIso(text))
}

/** A number below 1973 in milliseconds is 5138 in seconds, and so on with each smaller unit. */
function millisecondsOf(number: number): number {
  const size = Math.abs(number)
  if (size < 1e11) return number * 1_000
  if (size < 1e14) return number
  return size < 1e17 ? number / 1_000 : number / 1_000_000
}

function parseIso(text: string): number {
  const parts = isoLike.exec(text)
  if (parts === null) return Number.NaN
  const [, year, , month = '', day = '', hours = '00', minutes = '00', seconds = '00', fraction = '0', zone] =
    parts
  const two = (digits: string) => digits.padStart(2, '0')
  const milliseconds = fraction.slice(0, 3).padEnd(3, '0')
  return Date.parse(
    `${year}-${two(month)}-${two(day)}T${two(hours)}:${minutes}:${seconds}.${milliseconds}${offsetOf(zone)}`,
  )
}

function offsetOf(zone = 'Z'): string {
  const [, hours, minutes = '00'] = /^([+-]\d{2}):?(\d{2})?$/.exec(zone) ?? []
  return hours === undefined ? 'Z' : `${hours}:${minutes}`
}

/** Without an offset it is UTC, wherever this machine stands; what is in brackets only names the zone. */
function parseNamed(text: string): number {
  const bare = text.replace(/\s*\(.*\)$/, '')
  const hasZone = /(?:\b(?:GMT|UTC|Z)|\d\s*[+-]\d{2}:?\d{2})(?:\s*[+-]\d{2}:?\d{2})?$/i.test(bare)
  return Date.parse(hasZone ? bare : `${bare} UTC`)
}

const fromMs = (ms: number): string | null =>
  ms >= earliest && ms <= latest ? new Date(Math.round(ms)).toISOString() : null
