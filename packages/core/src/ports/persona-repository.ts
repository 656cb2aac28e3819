import type { PersonaId } from '../models/ids.ts'
import type { Persona, PersonaDraft, PersonaVersion, TagCount } from '../models/persona.ts'
import type { Page, PageQuery } from './page.ts'

export interface PersonaRepository {
  create(draft: PersonaDraft): Promise<Persona>
  /**
   * Creates those that do not exist yet, in one transaction. Exists means: same name and same instructions.
   *
   * @returns for each draft, in order, the new persona, or null when there already was one.
   */
  createMissing(drafts: readonly PersonaDraft[]): Promise<readonly (Persona | null)[]>
  /** @throws NotFoundError */
  get(id: PersonaId): Promise<Persona>
  /** @returns those that exist, in no particular order. */
  getMany(ids: readonly PersonaId[]): Promise<readonly Persona[]>
  /** Newest first. `q` matches name and description without regard to case; a persona has all of `tags`. */
  list(query: PageQuery & { readonly q?: string; readonly tags?: readonly string[] }): Promise<Page<Persona>>
  /** Every tag in use, the most used first, then by name. */
  countTags(): Promise<readonly TagCount[]>
  /**
   * What it says now and what it said before, newest first.
   *
   * @throws NotFoundError
   */
  listVersions(id: PersonaId, query: PageQuery): Promise<Page<PersonaVersion>>
  /**
   * @throws NotFoundError
   * @throws ConflictError when `version` is not the stored one; it rises by one with each change.
   */
  update(id: PersonaId, version: number, draft: PersonaDraft): Promise<Persona>
  /**
   * Runs keep their snapshot, so they do not hold a persona back; scenarios do.
   *
   * @throws NotFoundError
   * @throws ConflictError when a scenario uses it, naming the scenarios.
   */
  delete(id: PersonaId): Promise<void>
}
