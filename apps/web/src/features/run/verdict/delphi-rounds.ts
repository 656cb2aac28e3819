import { isObject } from './figures.ts'

/** One round of estimates, as a strip shows it. */
interface DelphiRound {
  readonly round: number
  readonly estimates: readonly number[]
  readonly median: number
  readonly q1: number
  readonly q3: number
}

export interface DelphiRounds {
  readonly min: number
  readonly max: number
  readonly rounds: readonly DelphiRound[]
}

/** What can be drawn of the estimates of a Delphi panel; null where there are none. */
export function delphiRounds(scores: unknown): DelphiRounds | null {
  if (!isObject(scores) || !isObject(scores.scale) || !Array.isArray(scores.byRound)) return null
  const { min, max } = scores.scale
  if (typeof min !== 'number' || typeof max !== 'number' || max <= min) return null
  const rounds = scores.byRound.filter(isObject).flatMap(({ round, estimates, median, q1, q3 }) => {
    const isWhole =
      typeof round === 'number' &&
      typeof median === 'number' &&
      typeof q1 === 'number' &&
      typeof q3 === 'number'
    if (!isWhole || !Array.isArray(estimates)) return []
    const given = estimates.filter((estimate) => typeof estimate === 'number')
    return [{ round, estimates: given, median, q1, q3 }]
  })
  return rounds.length === 0 ? null : { min, max, rounds }
}
