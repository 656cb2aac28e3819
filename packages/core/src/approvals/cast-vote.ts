import { ConflictError, InvalidInputError } from '../errors.ts'
import type { Approval, ApprovalDecision, ApprovalVote } from '../models/approval.ts'
import { hasEnded, type RunStatus } from '../models/run.ts'

export interface Voter {
  /** Who, in words for people; counts when the decision itself names nobody. */
  readonly decidedBy: string
  readonly via: ApprovalVote['via']
  /** ISO 8601. */
  readonly at: string
}

/**
 * One person's answer: the first no rejects, as many yes as required approve, before that the approval stays pending.
 *
 * @param approval - As it is at the time of the answer: what is past its time has expired.
 * @returns the approval with the answer as the last of its decisions.
 * @throws ConflictError when it was decided or has expired, this person has answered before, or its run has ended.
 * @throws InvalidInputError for `by`, when approvers are named and this is none of them.
 */
export function castVote(
  approval: Approval,
  runStatus: RunStatus,
  { decision, by: given, comment = null }: ApprovalDecision,
  { decidedBy, via, at }: Voter,
): Approval {
  refuseDecided(approval, runStatus)
  const by = voterOf(approval, given, decidedBy)
  const before = approval.decisions.find((vote) => isSamePerson(vote.by, by))
  if (before !== undefined) {
    throw new ConflictError(`${before.by} has answered already: ${before.decision}, at ${before.at}.`)
  }
  const vote: ApprovalVote = { by, decision, comment, via, at }
  const voted = { ...approval, decisions: [...approval.decisions, vote] }
  if (decision === 'reject') return { ...voted, status: 'rejected', decidedBy: by, comment, decidedAt: at }
  if (voted.decisions.length < approval.required) return voted
  return {
    ...voted,
    status: 'approved',
    decidedBy: voted.decisions.map((one) => one.by).join(', '),
    comment: voted.decisions.findLast((one) => (one.comment ?? '').trim() !== '')?.comment ?? null,
    decidedAt: at,
  }
}

function refuseDecided({ status, decidedBy, decidedAt, expiresAt }: Approval, runStatus: RunStatus): void {
  if (status === 'approved' || status === 'rejected') {
    throw new ConflictError(`This was ${status} by ${decidedBy} at ${decidedAt}.`)
  }
  if (status === 'pending' && !hasEnded(runStatus)) return
  const why = hasEnded(runStatus) ? `its run is ${runStatus}` : `nobody decided before ${expiresAt}`
  throw new ConflictError(`This can't be decided any more: ${why}.`)
}

/** The name as it was declared. Where one yes is enough, somebody who gives no name counts as well. */
function voterOf({ approvers, required }: Approval, given: string | undefined, decidedBy: string): string {
  const name = given ?? decidedBy
  const approver = approvers.find((one) => isSamePerson(one, name))
  if (approver !== undefined) return approver
  if (approvers.length === 0 || (given === undefined && required === 1)) return name.trim()
  throw new InvalidInputError([
    { path: ['by'], message: `Expected one of the approvers: ${approvers.join(', ')}` },
  ])
}

const isSamePerson = (one: string, other: string): boolean => plain(one) === plain(other)
const plain = (name: string): string => name.trim().normalize('NFC').toLowerCase()
