import { allPages } from '@workbench/client/all-pages'
import type { Approval } from '@workbench/client/models'
import type { WorkbenchClient } from '@workbench/client/workbench-client'
import { NameError } from '../debate/find-by-name.ts'
import { isUuid } from '../runs/is-uuid.ts'
import { UsageError } from '../usage-error.ts'

const leastPart = 6

/**
 * The id of the question somebody means: a whole id, or the beginning or end of one that is pending, 6 characters or
 * more.
 *
 * @throws UsageError when it can be no id; NameError when no pending question, or more than one, has it.
 */
export async function findApproval(
  wanted: string,
  { approvals }: Pick<WorkbenchClient, 'approvals'>,
): Promise<string> {
  const part = partOfApprovalId(wanted)
  if (isUuid(part)) return part
  const read = (cursor: string | undefined) =>
    approvals.list({ status: ['pending'], limit: 200, ...(cursor === undefined ? {} : { cursor }) })
  const matches: Approval[] = []
  for await (const approval of allPages(read)) {
    if (approval.id.startsWith(part) || approval.id.endsWith(part)) matches.push(approval)
  }
  const [match] = matches
  if (match === undefined) {
    throw new NameError(`No pending approval has an id that begins or ends with "${wanted}".`, {
      hint: 'npx workbench approvals list shows them.',
    })
  }
  if (matches.length === 1) return match.id
  throw new NameError(`"${wanted}" is part of ${matches.length} ids.`, { hint: 'Give more of it.' })
}

/** @throws UsageError when it is no part of an id. */
export function partOfApprovalId(wanted: string): string {
  const part = wanted.toLowerCase()
  if (/^[0-9a-f-]+$/.test(part) && part.length >= leastPart) return part
  throw new UsageError(`"${wanted}" is not an approval.`, {
    hint: `Give an id or at least ${leastPart} characters of one; npx workbench approvals list shows them.`,
  })
}
