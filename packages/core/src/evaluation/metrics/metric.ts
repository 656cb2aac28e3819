import type { DebateInput, DebateResult } from '../../models/debate.ts'
import type { Run } from '../../models/run.ts'
import type { Evidence, MetricDescription, ScoreMetricName } from '../../models/score.ts'

/** A run that has ended, as far as metrics read it: nothing in it changes afterwards. */
export interface MeasuredRun {
  readonly run: Pick<
    Run,
    | 'kind'
    | 'status'
    | 'trigger'
    | 'forkedFrom'
    | 'queuedAt'
    | 'startedAt'
    | 'finishedAt'
    | 'durationMs'
    | 'usage'
  >
  /** null for a run that is no debate. */
  readonly input: DebateInput | null
  /** null for a run that is no debate, and for a debate that nobody took up. */
  readonly output: DebateResult | null
  /** Calls of tools that are in no turn: of a tool run, or of a workflow's steps. */
  readonly otherToolCalls: readonly { readonly ok: boolean; readonly latencyMs: number | null }[]
}

/**
 * One figure of a run. Pure: the same transcript gives the same figure for ever, as long as `version` stays; whoever
 * changes what it gives raises the version, and stored scores are computed again by `workbench eval rescore`.
 */
export interface Metric extends MetricDescription {
  readonly name: ScoreMetricName
  /** null when there is nothing to measure: an empty denominator is no zero. */
  readonly measure: (measured: MeasuredRun) => number | null
  /** Where in the transcript the figure comes from. */
  readonly evidence?: (measured: MeasuredRun) => readonly Omit<Evidence, 'metric'>[]
}
