import { seedFor, shuffled } from '../../plan/seeded-random.ts'

/**
 * Seats in a ring whose order the seed deals; each sees the nearest ones on both sides by turns. Everybody sees as many
 * others as everybody else does and is seen by as many.
 *
 * @param most - How many others each sees; null: all of them.
 * @returns by seat, the seats it sees, ascending.
 * @see Li et al. (2024), arXiv:2406.11776: sparse topologies cost less and lose little.
 */
export function neighboursOf(
  seats: number,
  most: number | null,
  seed: number,
): readonly (readonly number[])[] {
  const all = [...Array(seats).keys()]
  const others = seats - 1
  const seen = Math.min(most ?? others, others)
  const ring = shuffled(all, seedFor(seed, 'ring'))
  const neighbours: number[][] = all.map(() => [])
  for (const [place, seat] of ring.entries()) {
    for (let step = 0; step < seen; step += 1) {
      const distance = Math.floor(step / 2) + 1
      const at = step % 2 === 0 ? place + distance : place - distance + seats
      neighbours[seat]?.push(ring[at % seats] ?? seat)
    }
    neighbours[seat]?.sort((a, b) => a - b)
  }
  return neighbours
}
