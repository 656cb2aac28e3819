/** One ranker's strict order of items, best first: all items, or those of them it was shown. */
export type Ranking = readonly number[]

export interface RankedItem {
  readonly item: number
  /** Mean of its places, from 1, in the rankings that hold it; lower is better. */
  readonly meanRank: number
  /** Borda: for each ranking that holds it, how many others stand below it there. */
  readonly borda: number
  /** In how many rankings it stands. */
  readonly votes: number
  /** In how many of them it stands first. */
  readonly firsts: number
}

/**
 * All rankings as one: by mean rank, then by Borda points, then by item. What nobody ranked is left out.
 *
 * @param rankings - Items as integers from 0.
 */
export function aggregateRanking(rankings: readonly Ranking[]): readonly RankedItem[] {
  const items = [...new Set(rankings.flat())].sort((a, b) => a - b)
  return items
    .map((item): RankedItem => {
      const places = rankings.flatMap((ranking) => {
        const place = ranking.indexOf(item)
        return place === -1 ? [] : [{ rank: place + 1, below: ranking.length - 1 - place }]
      })
      const votes = places.length
      return {
        item,
        meanRank: places.reduce((sum, { rank }) => sum + rank, 0) / votes,
        borda: places.reduce((sum, { below }) => sum + below, 0),
        votes,
        firsts: places.filter(({ rank }) => rank === 1).length,
      }
    })
    .sort(compare)
}

const compare = (a: RankedItem, b: RankedItem) => a.meanRank - b.meanRank || b.borda - a.borda

/** Those that share the first place. */
export const leadersOf = (ranked: readonly RankedItem[]): readonly RankedItem[] =>
  ranked.filter((one) => ranked[0] !== undefined && compare(one, ranked[0]) === 0)

/**
 * Kendall's coefficient of concordance, for rankings that may each leave items out.
 *
 * With a ranking's ranks centred on their mean (rank − (k + 1)/2 for k items) and A_i the sum of an item's, this is
 * W = Σ A_i² / Σ M_i², where M_i is what A_i would be if every ranker kept to one order: that of the A_i themselves.
 * For complete rankings it is Kendall's W = 12·S / (m²·(n³ − n)). Where every item is ranked equally often and every pair
 * is ranked together λ times, as when all rank all but their own, Σ M_i² = λ²·n·(n² − 1)/12 whatever the order: Durbin's
 * W for incomplete blocks. Where an abstention makes it uneven, W still never passes 1, since the M_i majorize the A_i.
 *
 * @returns 0 (no agreement) … 1 (full agreement), unitless; null with fewer than two rankings, or no two items in any.
 * @see Kendall, M. G., & Babington Smith, B. (1939), Annals of Mathematical Statistics 10(3), 275-287.
 * @see Durbin, J. (1951), British Journal of Psychology (Statistical Section) 4(2), 85-90.
 */
export function kendallW(rankings: readonly Ranking[]): number | null {
  if (rankings.length < 2) return null
  const observed = centredSums(rankings)
  const place = new Map(
    [...observed].sort(([i, a], [j, b]) => a - b || i - j).map(([item], order) => [item, order]),
  )
  const placeOf = (item: number) => place.get(item) ?? 0
  const agreed = rankings.map((ranking) => ranking.toSorted((a, b) => placeOf(a) - placeOf(b)))
  const most = sumOfSquares(centredSums(agreed))
  return most === 0 ? null : sumOfSquares(observed) / most
}

function centredSums(rankings: readonly Ranking[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>()
  for (const ranking of rankings) {
    for (const [place, item] of ranking.entries()) {
      sums.set(item, (sums.get(item) ?? 0) + place - (ranking.length - 1) / 2)
    }
  }
  return sums
}

const sumOfSquares = (sums: ReadonlyMap<number, number>) =>
  [...sums.values()].reduce((total, sum) => total + sum * sum, 0)
