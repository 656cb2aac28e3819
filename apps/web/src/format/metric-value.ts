import type { MetricDescription } from '@workbench/client/models'
import { count } from './count.ts'
import { duration } from './duration.ts'
import { money } from './money.ts'

export type MetricUnit = MetricDescription['unit']

const minus = '−'

/** A figure as people read it: `1.8 s`, `12.4k`, `$0.0042`, `3`, `92 %`, `0.52`. */
export const metricText = (value: number, unit: MetricUnit): string =>
  value < 0 ? `${minus}${magnitude(-value, unit)}` : magnitude(value, unit)

/** How far one figure is from another: `+1.2 s`, `−5 points` for shares, `0` for the same. */
export function metricDifference(delta: number, unit: MetricUnit): string {
  if (delta === 0) return '0'
  const size = Math.abs(delta)
  return `${delta > 0 ? '+' : minus}${unit === 'share' ? points(size) : distance(size, unit)}`
}

function points(share: number): string {
  const shown = trimmed(share * 100, share < 0.1 ? 1 : 0)
  if (shown === '0') return '<0.1 points'
  return `${shown} ${shown === '1' ? 'point' : 'points'}`
}

/** What is not nothing does not read as nothing. */
const distance = (size: number, unit: MetricUnit) =>
  unit === 'number' && size < 0.005 ? '<0.01' : unit === 'ms' && size < 0.5 ? '<1 ms' : magnitude(size, unit)

function magnitude(value: number, unit: MetricUnit): string {
  switch (unit) {
    case 'ms':
      return duration(value)
    case 'tokens':
      return count(Math.round(value))
    case 'usd':
      return money(value)
    case 'count':
      return value.toLocaleString('en-US', { maximumFractionDigits: 1 })
    case 'share':
      return percent(value)
    case 'number':
      return trimmed(value, 2)
  }
}

/** Whole per cents, and a tenth where a whole one would say all or nothing that is not. */
function percent(share: number): string {
  const isClose = (share > 0 && share < 0.1) || (share > 0.99 && share < 1)
  return `${trimmed(share * 100, isClose ? 1 : 0)} %`
}

const trimmed = (value: number, digits: number) => String(Number(value.toFixed(digits)))
