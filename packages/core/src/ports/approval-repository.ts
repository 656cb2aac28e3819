import type { Approval, ApprovalDecision, ApprovalStatus, ApprovalVote } from '../models/approval.ts'
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
   * Takes one person's answer. The first no rejects, as many yes as required approve; then `ApprovalDecided` is written
   * and the run is queued again when it waits: one transaction under the run's row lock. Before that the answer is kept
   * and the approval stays pending.
   *
   * @param decidedBy - Who, in words for people.
   * @param via - `link`: by a signed link, whose holder is known.
   * @throws NotFoundError
   * @throws InvalidInputError for `by`, when approvers are named and this is none of them.
   * @throws ConflictError when it was decided or has expired, this person has answered before, or its run has ended.
   */
  decide(
    id: string,
    decision: ApprovalDecision,
    decidedBy: string,
    via?: ApprovalVote['via'],
  ): Promise<Approval>
}
