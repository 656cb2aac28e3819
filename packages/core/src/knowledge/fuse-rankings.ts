/** How much the first places of a ranking count above the rest; the value of the paper, which was not tuned. */
const k = 60

export interface Fused {
  readonly id: string
  readonly score: number
}

/**
 * One ranking made of several by the places of things alone, so that scores of different kinds need not compare:
 * reciprocal rank fusion, the sum of weight / (60 + place) over the rankings that name a thing.
 *
 * @param rankings - Best first. `weight` is 1 when left out.
 * @returns best first; what scores alike stands in the order of its id.
 * @see Cormack, Clarke and Büttcher (2009), Reciprocal Rank Fusion outperforms Condorcet, SIGIR '09, 758-759.
 */
export function fuseRankings(
  rankings: readonly { readonly ids: readonly string[]; readonly weight?: number }[],
): readonly Fused[] {
  const scores = new Map<string, number>()
  for (const { ids, weight = 1 } of rankings) {
    ids.forEach((id, index) => {
      scores.set(id, (scores.get(id) ?? 0) + weight / (k + index + 1))
    })
  }
  return [...scores]
    .map(([id, score]) => ({ id, score }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}
