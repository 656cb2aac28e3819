const usualMs = 60_000
const soonMs = 3_000
const minuteMs = 60_000

/**
 * When to read the figures again: soon while an end that was heard of is not in them yet, now and then otherwise.
 *
 * @param lastEndAt - Milliseconds by the server's clock.
 */
export const readAgainAfterMs = (asOf: string | undefined, lastEndAt: number): number =>
  asOf !== undefined && Date.parse(asOf) <= lastEndAt ? soonMs : usualMs

/**
 * What is on the page is more than a minute behind what has ended, as far as that can be told.
 *
 * @param readAt - When it was read, in milliseconds.
 */
export function isBehind(asOf: string, readAt: number, now: number): boolean {
  const asOfMs = Date.parse(asOf)
  // Between two readings it ages by a minute, and that is how it is meant.
  return readAt - asOfMs > minuteMs || now - asOfMs > usualMs + minuteMs
}
