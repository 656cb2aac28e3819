import type { ScenarioId } from '../models/ids.ts'
import type { Format, Scenario, ScenarioDraft, ScenarioVersion } from '../models/scenario.ts'
import type { Page, PageQuery } from './page.ts'

/** A draft whose format defaults are filled in. */
export type ResolvedScenarioDraft = ScenarioDraft & { readonly rounds: number }

export interface ScenarioRepository {
  create(draft: ResolvedScenarioDraft): Promise<Scenario>
  /** Exists means: same name, topic and participants. @returns null in the place of one that exists. */
  createMissing(drafts: readonly ResolvedScenarioDraft[]): Promise<readonly (Scenario | null)[]>
  /** @throws NotFoundError */
  get(id: ScenarioId): Promise<Scenario>
  /** Newest first. `q` matches name and topic without regard to case. */
  list(query: PageQuery & { readonly q?: string; readonly format?: Format }): Promise<Page<Scenario>>
  /** @throws NotFoundError; newest first, as for personas */
  listVersions(id: ScenarioId, query: PageQuery): Promise<Page<ScenarioVersion>>
  /** @throws NotFoundError, ConflictError as for personas */
  update(id: ScenarioId, version: number, draft: ResolvedScenarioDraft): Promise<Scenario>
  /**
   * @throws NotFoundError
   * @throws ConflictError when a workflow, enabled or not, has a step that names it; it says which.
   */
  delete(id: ScenarioId): Promise<void>
}
