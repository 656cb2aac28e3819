import type { RunId, ScenarioId } from '../models/ids.ts'
import type { Judgement, ScoredRun, StoredScore } from '../models/score.ts'

export interface RecentScores {
  readonly scenarioId: ScenarioId
  /** 1 to 1000. */
  readonly limit: number
  /** Only runs that ended before this one did. */
  readonly before?: RunId | undefined
  /** Completed runs alone; runs of any end when false. */
  readonly completedOnly: boolean
}

/**
 * What is measured of runs. A score is written in the transaction that ends its run (see RunEnd), and goes when the run is
 * retried: there is one exactly as long as the run has ended.
 */
export interface ScoreRepository {
  /** @returns null when the run has not ended, or ended before scores were kept. */
  get(runId: RunId): Promise<StoredScore | null>
  /** Those that there are, in the order of the ids. */
  ofRuns(runIds: readonly RunId[]): Promise<readonly ScoredRun[]>
  /** Newest first. Forks and dry runs are left out: they are not the scenario as it is. */
  recent(query: RecentScores): Promise<readonly ScoredRun[]>
  /**
   * Runs that have ended and whose score is missing or of another version, oldest first.
   *
   * @param after - The last one of the page before.
   * @param scenarioId - Only its runs; left out, all there are.
   */
  outdated(
    version: number,
    limit: number,
    after: RunId | null,
    scenarioId?: ScenarioId,
  ): Promise<readonly RunId[]>
  /**
   * Computed anew from the transcript.
   *
   * @param finishedAt - When the run ended that was measured.
   * @returns false when the run was retried meanwhile; nothing is stored then.
   */
  replace(score: StoredScore, finishedAt: string): Promise<boolean>
  judgements(runIds: readonly RunId[]): Promise<readonly Judgement[]>
  /** @returns false when this judge has answered already; the first answer stays. */
  addJudgement(judgement: Judgement): Promise<boolean>
}
