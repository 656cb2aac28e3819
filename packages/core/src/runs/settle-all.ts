import { ApprovalNeeded } from './run-interruptions.ts'

/**
 * All of them settle before anything else happens: what is under way is paid for, so its result is kept. Questions to
 * people are asked together.
 *
 * @throws the first failure that is no question; else one ApprovalNeeded with every question.
 */
export async function settleAll<Result>(promises: readonly Promise<Result>[]): Promise<readonly Result[]> {
  const settled = await Promise.allSettled(promises)
  const reasons: unknown[] = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  const questions = reasons.filter((reason) => reason instanceof ApprovalNeeded)
  if (reasons.length > questions.length) throw reasons.find((reason) => !(reason instanceof ApprovalNeeded))
  if (questions.length > 0) throw new ApprovalNeeded(questions.flatMap(({ approvals }) => approvals))
  return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
}
