/** A process that ran this long has started well: its next death counts as the first. */
const healthyMs = 10_000

const firstDelayMs = 100
const maxDelayMs = 2_000

/**
 * Deaths in a row, this one included.
 *
 * @param before - Deaths in a row before.
 * @param ranMs - How long the process lived.
 */
export function deathsInARow(before: number, ranMs: number): number {
  return ranMs >= healthyMs ? 1 : before + 1
}

/** How long to wait before the next start: not at all after the first death, then doubling up to two seconds. */
export function restartDelayMs(deaths: number): number {
  return deaths <= 1 ? 0 : Math.min(maxDelayMs, firstDelayMs * 2 ** (deaths - 2))
}
