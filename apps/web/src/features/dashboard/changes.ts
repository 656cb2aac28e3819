import type { Dashboard } from '@workbench/client/models'
import { type MetricUnit, metricDifference, metricText } from '../../format/metric-value.ts'

type Figures = Dashboard['totals']

export interface Total {
  readonly name: string
  /** null where there is nothing to measure. */
  readonly text: string | null
  /** Against the span before: `+12 %`, `−3 points`, `as before`; null where there was nothing before. */
  readonly change: string | null
  /** What it was before; null where there was nothing. */
  readonly before: string | null
  /** More about the figure, or why there is none. */
  readonly note: string | null
}

/**
 * The figures of a span in few words, each against the span before.
 *
 * @param before - undefined while it is loaded.
 * @param isFromMidnight - The span begins with a day of UTC. Percentiles are of whole days, so that those of two spans
 * that share a day are not set against each other.
 */
export function totalsOf(now: Figures, before: Figures | undefined, isFromMidnight = true): readonly Total[] {
  return kinds.map(({ name, unit, read, isOfDays = false, note = () => null }) => {
    const value = read(now)
    const hasBefore = before !== undefined && before.runs > 0 && (isFromMidnight || !isOfDays)
    const past = hasBefore ? read(before) : null
    return {
      name,
      text: value === null ? null : metricText(value, unit),
      change: value === null || past === null ? null : changeWords(value, past, unit),
      before: past === null ? null : metricText(past, unit),
      note: note(now),
    }
  })
}

/** A part of all; null of nothing. */
export const share = (part: number, all: number): number | null => (all === 0 ? null : part / all)

/** null when nothing of it has a known price. */
export const knownCost = ({ costUsd, unpricedRuns }: Pick<Figures, 'costUsd' | 'unpricedRuns'>) =>
  costUsd === 0 && unpricedRuns > 0 ? null : costUsd

/** Why there is nothing to draw of what was spent; null where something was. */
export const noSpendWords = (totals: Pick<Figures, 'costUsd' | 'unpricedRuns'>): string | null => {
  if (totals.costUsd > 0) return null
  return knownCost(totals) === null
    ? 'No run that ended has a known price.'
    : 'Nothing was spent: no model that was called costs money.'
}

/** `+12 %`, `×14`, `−3 points` for shares, `as before`; null where there is nothing to set it against. */
export function changeWords(value: number, before: number, unit: MetricUnit): string | null {
  if (value === before) return value === 0 ? null : 'as before'
  if (unit === 'share') return metricDifference(value - before, unit)
  if (before === 0) return null
  const ratio = value / before
  // What grew manifold is read as a multiple, not as some thousand per cent.
  if (ratio >= 10) return `×${Math.round(ratio).toLocaleString('en-US')}`
  const percent = Math.round((ratio - 1) * 100)
  if (percent === 0) return 'about as before'
  return `${percent > 0 ? '+' : '−'}${Math.abs(percent)} %`
}

const runsWord = (count: number) => (count === 1 ? '1 run' : `${count.toLocaleString('en-US')} runs`)

/** Why an amount of money is not all of it. */
export const unpricedNote = ({ unpricedRuns }: Pick<Figures, 'unpricedRuns'>): string | null =>
  unpricedRuns === 0 ? null : `${runsWord(unpricedRuns)} of unknown price not in it`

interface Kind {
  readonly name: string
  readonly unit: MetricUnit
  readonly read: (figures: Figures) => number | null
  readonly note?: (figures: Figures) => string | null
  /** Kept by whole days of UTC. */
  readonly isOfDays?: boolean
}

const of = (part: number, all: number, what: string) =>
  all === 0 ? `no ${what}` : `${part.toLocaleString('en-US')} of ${all.toLocaleString('en-US')} ${what}`

const kinds: readonly Kind[] = [
  { name: 'Runs', unit: 'count', read: ({ runs }) => runs },
  {
    name: 'Failed',
    unit: 'share',
    read: ({ failed, runs }) => share(failed, runs),
    note: ({ failed, runs }) => of(failed, runs, 'runs'),
  },
  { name: 'Spend', unit: 'usd', read: knownCost, note: unpricedNote },
  { name: 'Tokens', unit: 'tokens', read: ({ inputTokens, outputTokens }) => inputTokens + outputTokens },
  { name: 'Median time', unit: 'ms', read: ({ p50Ms }) => p50Ms, isOfDays: true },
  { name: '95th percentile', unit: 'ms', read: ({ p95Ms }) => p95Ms, isOfDays: true },
  {
    name: 'Refused turns',
    unit: 'share',
    read: ({ refusedTurns, turns }) => share(refusedTurns, turns),
    note: ({ refusedTurns, turns }) => of(refusedTurns, turns, 'turns'),
  },
  {
    name: 'Failed tool calls',
    unit: 'share',
    read: ({ failedToolCalls, toolCalls }) => share(failedToolCalls, toolCalls),
    note: ({ failedToolCalls, toolCalls }) => of(failedToolCalls, toolCalls, 'calls'),
  },
]
