// More of a colour than this, and letters on it would be hard to read.
const mostShare = 42

/** The ground of a cell: bluer towards 1, more amber towards −1, plain at 0. @param heat - −1 … 1. */
export function heatColor(heat: number): string {
  const share = Math.round(Math.min(1, Math.abs(heat)) * mostShare)
  return `color-mix(in oklab, var(--color-${heat < 0 ? 'waiting' : 'running'}) ${share}%, var(--color-hover))`
}
