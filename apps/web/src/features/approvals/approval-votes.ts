import type { Approval } from '@workbench/client/models'

/** How far an approval of several people is. */
export interface VotesSoFar {
  /** Who may still answer, of those that are named. */
  readonly missing: readonly string[]
  readonly yes: number
  /** Yes that are still needed. */
  readonly needed: number
}

export function votesSoFar({
  approvers,
  required,
  decisions,
}: Pick<Approval, 'approvers' | 'required' | 'decisions'>): VotesSoFar {
  const yes = decisions.filter(({ decision }) => decision === 'approve').length
  return {
    missing: approvers.filter((name) => !decisions.some(({ by }) => by === name)),
    yes,
    needed: Math.max(0, required - yes),
  }
}

/** Whether somebody has to say who of the named ones they are. */
export const mustSayWho = ({ approvers, required }: Pick<Approval, 'approvers' | 'required'>): boolean =>
  approvers.length > 0 && required > 1

/** As whom somebody decides unless they choose another: by their signature, if it is one of those who may. */
export function voterAtFirst(
  approval: Pick<Approval, 'approvers' | 'required' | 'decisions'>,
  signature: string,
): string {
  const { missing } = votesSoFar(approval)
  return missing.find((name) => name.toLowerCase() === signature.trim().toLowerCase()) ?? ''
}

/** The id of the step that asks, from its place in the journal: `steps/each/item/3/steps/ask` is `ask`. */
export const askingStep = (stepId: string): string => stepId.slice(stepId.lastIndexOf('/') + 1)
