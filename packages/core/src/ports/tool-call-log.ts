import type { RunId } from '../models/ids.ts'
import type { ToolCallRecord, ToolCallSummary } from '../models/tool-call-record.ts'
import type { Page, PageQuery } from './page.ts'

export interface ToolCallQuery extends PageQuery {
  readonly tool?: string | undefined
  readonly ok?: boolean | undefined
  /** Code of the error. */
  readonly code?: string | undefined
  readonly runId?: RunId | undefined
}

/** The finished tool calls of all runs, read from their events. */
export interface ToolCallLog {
  /** Newest first, stable under inserts. */
  list(query: ToolCallQuery): Promise<Page<ToolCallRecord>>
  /**
   * By tool, the most used first.
   *
   * @param days - How far back from now.
   */
  summary(days: number): Promise<readonly ToolCallSummary[]>
}
