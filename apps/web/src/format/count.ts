/** `812`, `1.2k`, `12.4k`, `124k`, `1.2M`: tokens and other large numbers where the exact one is a hover away. */
export function count(value: number): string {
  if (value < 1000) return String(value)
  if (value < 999_500) return `${threeDigits(value / 1000)}k`
  if (value < 999_500_000) return `${threeDigits(value / 1_000_000)}M`
  return `${threeDigits(value / 1_000_000_000)}B`
}

const threeDigits = (value: number) =>
  value < 99.95 ? value.toFixed(1).replace(/\.0$/, '') : String(Math.round(value))
