import { neutralScore } from './kinds-of-metrics.ts'
import type { Metric } from './metric.ts'
import { standardDeviation } from './numbers/standard-deviation.ts'
import { firstAndLastStances } from './stances-by-seat.ts'

/** What subtracting decimals leaves behind, where everybody holds the same. */
const roundingError = 1e-9

/**
 * 1 − SD of the last stances / SD of the first (population), over seats that stated one at least twice: 1 when they end up
 * of one mind, 0 when they are as far apart as before, negative when they moved apart. null for fewer than two such seats,
 * and when they agreed from the first.
 */
export const convergence: Metric = {
  ...neutralScore,
  name: 'convergence',
  version: 1,
  title: 'Convergence',
  meaning:
    'How far stances moved together: 1 when all end up of one mind, 0 when they stay as far apart, below 0 when they moved apart.',
  group: 'opinion',
  unit: 'number',
  measure({ output }) {
    const moves = firstAndLastStances(output)
    if (moves.length < 2) return null
    const before = standardDeviation(moves.map(({ first }) => first.stance))
    const after = standardDeviation(moves.map(({ last }) => last.stance))
    if (before === null || after === null || before < roundingError) return null
    return 1 - after / before
  },
}
