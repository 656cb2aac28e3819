import type { Model } from '@workbench/client/models'

const dollars = (usd: number): string =>
  `$${usd.toLocaleString('en-US', { minimumFractionDigits: usd < 1 && usd > 0 ? 2 : 0, maximumFractionDigits: 4 })}`

/** What a model costs, in few words; null when nobody knows. */
export function priceWords(price: Model['price']): string | null {
  if (price === null) return null
  const { inputUsdPerMillion, outputUsdPerMillion } = price
  if (inputUsdPerMillion === 0 && outputUsdPerMillion === 0) return 'free'
  return `${dollars(inputUsdPerMillion)} in, ${dollars(outputUsdPerMillion)} out a million tokens`
}
