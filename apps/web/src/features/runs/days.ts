const day = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * Midnight of a day by the reader's own clock, ISO 8601; null for what is no day, such as a moment.
 *
 * @param text - `2026-11-01`.
 * @param daysLater - Of the day so many days after it.
 */
export function midnightOf(text: string, daysLater = 0): string | null {
  const [, year, month, date] = day.exec(text)?.map(Number) ?? []
  if (year === undefined || month === undefined || date === undefined) return null
  const first = new Date(year, month - 1, date)
  // There is no 30th of February.
  if (first.getMonth() !== month - 1 || first.getDate() !== date) return null
  return new Date(year, month - 1, date + daysLater).toISOString()
}

/** The day of a moment by the reader's own clock, as a date field takes it; a day is itself, '' is what is neither. */
export function dayOf(text: string | undefined): string {
  if (text === undefined) return ''
  if (day.test(text)) return text
  const at = new Date(text)
  if (Number.isNaN(at.getTime())) return ''
  const two = (part: number) => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
