// More of a colour than this, and letters on it would be hard to read.
const mostBehindText = 42
const most = 70

/**
 * The ground of a cell: bluer towards 1, more amber towards −1, plain at 0.
 * @param heat - −1 … 1.
 * @param isBare - Nothing is written on it.
 */
export function heatColor(heat: number, isBare = false): string {
  const share = Math.round(Math.min(1, Math.abs(heat)) * (isBare ? most : mostBehindText))
  return `color-mix(in oklab, var(--color-${heat < 0 ? 'waiting' : 'running'}) ${share}%, var(--color-hover))`
}
