import type { MetricDescription } from '@workbench/client/models'

export interface Standing {
  /** `slower than 18 of 20`. */
  readonly words: string
  /** Nearly all others did better: worth a look. */
  readonly isOdd: boolean
}

const comparatives: Readonly<Record<MetricDescription['unit'], readonly [more: string, less: string]>> = {
  ms: ['slower', 'faster'],
  usd: ['dearer', 'cheaper'],
  tokens: ['more', 'fewer'],
  count: ['more', 'fewer'],
  share: ['higher', 'lower'],
  number: ['higher', 'lower'],
}

const fewestToBeOdd = 10
const oddShare = 0.9

/** Where a figure stands among the same one of other runs; null without others. */
export function standing(
  value: number,
  peers: readonly number[],
  { unit, better, isNeutral }: Pick<MetricDescription, 'unit' | 'better' | 'isNeutral'>,
): Standing | null {
  const count = peers.length
  if (count === 0) return null
  const below = peers.filter((peer) => peer < value).length
  const above = peers.filter((peer) => peer > value).length
  const worse = better === 'lower' ? below : above
  const isOdd = !isNeutral && count >= fewestToBeOdd && worse / count >= oddShare
  return { words: wordsOf({ below, above, count }, comparatives[unit]), isOdd }
}

function wordsOf(
  { below, above, count }: { readonly below: number; readonly above: number; readonly count: number },
  [more, less]: readonly [string, string],
): string {
  const same = count - below - above
  if (same === count) return count === 1 ? 'as the one before it' : `the same as ${all(count)}`
  if (same > Math.max(below, above)) return `the same as ${same} of ${count}`
  if (below === above) return `in the middle of ${count}`
  const isMore = below > above
  const passed = isMore ? below : above
  return `${isMore ? more : less} than ${passed === count ? all(count) : `${passed} of ${count}`}`
}

const all = (count: number) =>
  count === 1 ? 'the one before it' : count === 2 ? 'both before it' : `all ${count}`
