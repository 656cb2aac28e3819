import type { DebateInput } from '../../models/debate.ts'
import type { RunId, ScenarioId } from '../../models/ids.ts'
import type { RunStatus } from '../../models/run.ts'
import type { JudgedScore, ScoreMetrics } from '../../models/score.ts'

/** A run of an experiment, as far as it is judged: everything but its transcript. */
export interface MeasuredSide {
  readonly runId: RunId
  readonly status: RunStatus
  /** null unless it failed. */
  readonly errorCode: string | null
  /** How often a worker took it up: more than once means that it was interrupted or had to wait. */
  readonly attempt: number
  /** null for a run that is no debate. */
  readonly input: DebateInput | null
  readonly scoreVersion: number
  readonly metrics: ScoreMetrics
  /** By the name of the judged metric, e.g. "rubric". */
  readonly judged: Readonly<Record<string, Pick<JudgedScore, 'value' | 'judge' | 'promptVersion'>>>
  /** Whether any of it was written by a simulated model. */
  readonly simulated: boolean
}

/** One scenario of an experiment: accepted runs against those on trial. */
export interface SideToJudge {
  readonly scenarioId: ScenarioId
  readonly scenarioName: string
  readonly baselineName: string | null
  readonly baseline: readonly MeasuredSide[]
  readonly candidate: readonly MeasuredSide[]
}
