import type { RunId } from '../models/ids.ts'
import type { ToolErrorCode } from '../models/tool.ts'
import type { ToolCallRecord, ToolCallSummary } from '../models/tool-call-record.ts'
import type { Page, PageQuery } from './page.ts'

export interface ToolCallQuery extends PageQuery {
  readonly tool?: string | undefined
  readonly ok?: boolean | undefined
  /** Failed with any of these. */
  readonly code?: readonly ToolErrorCode[] | undefined
  readonly runId?: RunId | undefined
}

/** What was called, read from the events of runs. */
export interface ToolCallLog {
  /** Finished calls, newest first, stable under inserts. */
  list(query: ToolCallQuery): Promise<Page<ToolCallRecord>>
  /**
   * Tools that were called, the most called first.
   *
   * @param days - How far back, 24 hours each.
   */
  summary(days: number): Promise<readonly ToolCallSummary[]>
}
