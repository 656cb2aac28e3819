import { quantile } from './quantile.ts'

interface Words {
  readonly format: (value: number) => string
  /** What the values belong to, in the plural: "runs before it". */
  readonly what: string
}

/** A DotStrip in words: `1.8 s; 20 runs before it: 1.2 s to 2.4 s, median 1.6 s`. */
export function dotStripWords(
  values: readonly number[],
  own: number | null,
  { format, what }: Words,
): string {
  const sorted = values.toSorted((a, b) => a - b)
  const [least] = sorted
  const greatest = sorted.at(-1)
  const others =
    least === undefined || greatest === undefined
      ? `no ${what}`
      : `${sorted.length} ${what}: ${
          least === greatest
            ? `all ${format(least)}`
            : `${format(least)} to ${format(greatest)}, median ${format(quantile(sorted, 0.5))}`
        }`
  return own === null ? others : `${format(own)}; ${others}`
}
