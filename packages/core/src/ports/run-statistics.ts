import type { Dashboard } from '../models/dashboard.ts'
import type { ScenarioId } from '../models/ids.ts'
import type { StanceMap } from '../models/trend.ts'

export interface DashboardQuery {
  /** ISO 8601; whole hours. */
  readonly from: string
  readonly to: string
  readonly scenarioId: ScenarioId | null
}

/** Figures over many runs, from aggregates: none of these loads runs. */
export interface RunStatistics {
  dashboard(query: DashboardQuery): Promise<Dashboard>
  /** Over the last `runs` completed debates of a scenario. @throws NotFoundError */
  stances(scenarioId: ScenarioId, runs: number): Promise<StanceMap>
  /**
   * Folds what has ended since into the aggregates; each end counts once with any number of callers.
   *
   * @returns how many changes were folded; below `limit` nothing is left.
   */
  fold(limit: number): Promise<number>
}
