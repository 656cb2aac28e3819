import type { Baseline, BaselineDraft } from '../models/experiment.ts'
import type { ScenarioId } from '../models/ids.ts'
import type { Page, PageQuery } from './page.ts'

/** Pinned sets of accepted runs: made once, never changed, never deleted. */
export interface BaselineRepository {
  /**
   * @throws NotFoundError when there is no such scenario.
   * @throws InvalidInputError naming `runIds.N` of what is no completed run of the scenario, is a fork, or comes twice.
   * @throws ConflictError when the scenario has a baseline of this name.
   */
  create(scenarioId: ScenarioId, draft: BaselineDraft): Promise<Baseline>
  /** Newest first. */
  list(scenarioId: ScenarioId, query: PageQuery): Promise<Page<Baseline>>
  /** @returns null when there is none. */
  find(scenarioId: ScenarioId, name: string): Promise<Baseline | null>
  /** @returns the newest, null when there is none. */
  newest(scenarioId: ScenarioId): Promise<Baseline | null>
}
