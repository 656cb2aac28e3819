import type { Artifact } from '../models/artifact.ts'
import type { RunId } from '../models/ids.ts'
import type { Page, PageQuery } from './page.ts'

/** What runs make while they run is written through the journal; see RunSideWrites. */
export interface ArtifactRepository {
  /** Newest first. @throws NotFoundError when there is no such run. */
  list(runId: RunId, page: PageQuery): Promise<Page<Artifact>>
  /** @throws NotFoundError */
  get(id: string): Promise<Artifact>
  /**
   * Of a run that people look at, e.g. an export that is to be kept. Its blob is in the store. One of the same name and
   * content is there once.
   *
   * @throws NotFoundError when there is no such run.
   */
  add(artifact: Omit<Artifact, 'createdAt'>): Promise<Artifact>
}
