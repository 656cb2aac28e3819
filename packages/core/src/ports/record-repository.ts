import type { RecordEntry } from '../models/record.ts'
import type { Page, PageQuery } from './page.ts'

export interface RecordQuery extends PageQuery {
  readonly collection?: string | undefined
  /** Matches key and value without regard to case. */
  readonly q?: string | undefined
  readonly runId?: string | undefined
}

/** What the step persistRecord wrote. Writing goes through the journal, together with the step. */
export interface RecordRepository {
  /** Newest first, stable under inserts. */
  list(query: RecordQuery): Promise<Page<RecordEntry>>
  /** By name. */
  collections(): Promise<
    readonly { readonly collection: string; readonly records: number; readonly updatedAt: string }[]
  >
}
