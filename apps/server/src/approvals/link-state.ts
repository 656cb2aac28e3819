import type { Approval, ApprovalVote } from '@workbench/core/models/approval'

/** What whoever opens a link can still do. */
export type LinkState =
  | { readonly kind: 'open' }
  /** This person has answered, others have not yet. */
  | { readonly kind: 'answered'; readonly vote: ApprovalVote }
  | { readonly kind: 'decided' }
  | { readonly kind: 'expired' }

/** @param approver - Whose link it is; null: that of whoever has it. */
export function linkState(
  { status, decisions }: Pick<Approval, 'status' | 'decisions'>,
  approver: string | null,
): LinkState {
  if (status === 'expired') return { kind: 'expired' }
  if (status !== 'pending') return { kind: 'decided' }
  const vote = approver === null ? undefined : decisions.find(({ by }) => by === approver)
  return vote === undefined ? { kind: 'open' } : { kind: 'answered', vote }
}
