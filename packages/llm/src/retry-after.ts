/**
 * When a provider wants to be asked again.
 *
 * @param headers - Names in lower case. `retry-after-ms` (milliseconds, sent by OpenAI and Azure) wins over
 *   `retry-after` (seconds, or an HTTP date).
 * @param nowMs - Milliseconds since the epoch, for dates.
 * @returns Whole milliseconds from now, 0 for a date that has passed; null when there is nothing usable.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfterMs(
  headers: Readonly<Record<string, string>> | undefined,
  nowMs: number,
): number | null {
  const milliseconds = numberIn(headers?.['retry-after-ms'])
  if (milliseconds !== null) return Math.ceil(milliseconds)
  const retryAfter = headers?.['retry-after']
  const seconds = numberIn(retryAfter)
  if (seconds !== null) return Math.ceil(seconds * 1000)
  // Only what looks like a date: Date.parse takes "-5" for a month.
  const date = retryAfter !== undefined && /[a-z]{3}/i.test(retryAfter) ? Date.parse(retryAfter) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, date - nowMs)
}

function numberIn(value: string | undefined): number | null {
  return value !== undefined && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : null
}
