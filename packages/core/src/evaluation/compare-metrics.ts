import type { ComparedMetric } from '../models/comparison.ts'
import type { Turn } from '../models/debate.ts'
import type { Run } from '../models/run.ts'

/** What is measured of one run. */
export interface MeasuredRun {
  readonly run: Run
  /** null for a run that is no debate, or one that nobody has taken up yet. */
  readonly turns: readonly Turn[] | null
}

interface Metric {
  readonly name: ComparedMetric['name']
  readonly better: ComparedMetric['better']
  readonly read: (measured: MeasuredRun) => number | null
}

/** What a conversation that was held elsewhere cost is not known: 0 calls are none that were seen. */
const ifSeen = (read: (run: Run) => number | null) => {
  return ({ run }: MeasuredRun) => (run.trigger.type === 'import' && run.usage.calls === 0 ? null : read(run))
}

const metrics: readonly Metric[] = [
  { name: 'durationMs', better: 'lower', read: ifSeen(({ durationMs }) => durationMs) },
  { name: 'calls', better: 'lower', read: ifSeen(({ usage }) => usage.calls) },
  { name: 'inputTokens', better: 'lower', read: ifSeen(({ usage }) => usage.inputTokens) },
  { name: 'outputTokens', better: 'lower', read: ifSeen(({ usage }) => usage.outputTokens) },
  { name: 'costUsd', better: 'lower', read: ifSeen(({ usage }) => usage.costUsd) },
  { name: 'turns', better: 'higher', read: ({ turns }) => turns?.length ?? null },
  {
    name: 'refusals',
    better: 'lower',
    read: ({ turns }) => turns?.filter(({ refused }) => refused).length ?? null,
  },
  {
    name: 'turnLatencyP50Ms',
    better: 'lower',
    // A turn without a call was not spoken here.
    read: ({ turns }) =>
      median((turns ?? []).filter(({ usage }) => usage.calls > 0).map(({ latencyMs }) => latencyMs)),
  },
]

/**
 * The figures of two runs beside each other. The verdicts are about these two alone: one run against one run is no
 * statistics, and the next pair may turn out the other way round.
 */
export const compareMetrics = (a: MeasuredRun, b: MeasuredRun): ComparedMetric[] =>
  metrics.map(({ name, better, read }) => compared(name, better, read(a), read(b)))

/** Sums of prices that were added in another order. */
const roundingError = 1e-9

function compared(
  name: ComparedMetric['name'],
  better: ComparedMetric['better'],
  a: number | null,
  b: number | null,
): ComparedMetric {
  if (a === null || b === null) return { name, a, b, delta: null, ratio: null, better, verdict: 'unknown' }
  const delta = b - a
  const isSame = Math.abs(delta) <= roundingError * Math.max(Math.abs(a), Math.abs(b))
  const verdict = isSame ? 'same' : delta < 0 === (better === 'lower') ? 'better' : 'worse'
  return { name, a, b, delta, ratio: a === 0 ? null : b / a, better, verdict }
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
