import { percentile } from '../../../evaluation/metrics/numbers/percentile.ts'
import type { Scale } from './delphi-options.ts'

/** Where the estimates of a round lie; quartiles of type 7. */
export interface Spread {
  readonly median: number
  readonly q1: number
  readonly q3: number
  /** q3 − q1. */
  readonly iqr: number
}

/** @returns null of nothing. */
export function spreadOf(estimates: readonly number[]): Spread | null {
  const [q1, median, q3] = [0.25, 0.5, 0.75].map((share) => percentile(estimates, share))
  if (q1 == null || median == null || q3 == null) return null
  return { median: tidy(median), q1: tidy(q1), q3: tidy(q3), iqr: tidy(q3 - q1) }
}

/** Hides what binary fractions leave behind, 0.30000000000000004 for 0.3. */
const tidy = (value: number) => Number(value.toPrecision(12))

/** By seat; null for an abstention. */
export type Estimates = readonly (number | null)[]

const readable = (estimates: Estimates) => estimates.filter((estimate) => estimate !== null)

/** A few who answer do not speak for a panel that does not. */
const isQuorum = (estimates: Estimates) => readable(estimates).length > estimates.length / 2

/**
 * Whether most of the panel mean the same: the middle half lies within a quarter of the scale (an interquartile range up to
 * 1 from 1 to 5, up to 2 from 1 to 9), or three quarters of the panel gave one whole number. Never while half of the panel
 * could not be read.
 */
export function isConsensus(estimates: Estimates, scale: Scale | null): boolean {
  const given = readable(estimates)
  const spread = spreadOf(given)
  if (spread === null || !isQuorum(estimates)) return false
  if (scale !== null && spread.iqr <= (scale.max - scale.min) / 4) return true
  const sizes = [...Map.groupBy(given, (one) => categoryOf(one, scale)).values()].map(({ length }) => length)
  return Math.max(...sizes) >= 0.75 * estimates.length
}

/** Whether fewer than 15 % of the panel changed category between two rounds; to abstain is a category, too. */
export function isStable(before: Estimates, after: Estimates, scale: Scale | null): boolean {
  const category = (estimate: number | null | undefined) =>
    estimate == null ? null : categoryOf(estimate, scale)
  const changed = after.filter((estimate, seat) => category(estimate) !== category(before[seat])).length
  return isQuorum(after) && 100 * changed < 15 * after.length
}

/**
 * Whole numbers; on a scale too short for five of them, such as 0 to 1, the largest of tenths, hundredths … of which it
 * holds five.
 */
function categoryOf(estimate: number, scale: Scale | null): number {
  const quarter = scale === null ? 1 : (scale.max - scale.min) / 4
  const step = Math.min(1, 10 ** Math.floor(Math.log10(quarter)))
  return Math.round(estimate / step)
}
