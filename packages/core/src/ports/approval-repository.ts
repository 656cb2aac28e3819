import type { Approval, ApprovalDecision, ApprovalStatus } from '../models/approval.ts'
import type { Page, PageQuery } from './page.ts'

export interface ApprovalQuery extends PageQuery {
  /** Any of these. */
  readonly status?: readonly ApprovalStatus[] | undefined
  readonly runId?: string | undefined
}

export interface ApprovalRepository {
  /** Newest first, stable under inserts. */
  list(query: ApprovalQuery): Promise<Page<Approval>>
  /** @throws NotFoundError */
  get(id: string): Promise<Approval>
  /** @returns null when nobody was asked about this step. */
  find(runId: string, stepId: string): Promise<Approval | null>
  /**
   * Decides, writes `ApprovalDecided` and queues the run again when it waits for this: one transaction under the
   * run's row lock.
   *
   * @param decidedBy - Who, in words for people.
   * @throws NotFoundError
   * @throws ConflictError when it was decided or has expired, or its run has ended.
   */
  decide(id: string, decision: ApprovalDecision, decidedBy: string): Promise<Approval>
}
