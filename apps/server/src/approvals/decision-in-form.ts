import { InvalidInputError } from '@workbench/core/errors'
import { ApprovalDecision } from '@workbench/core/models/approval'
import type { ServerDeps } from '../deps.ts'
import { isStorable } from '../manners/unstorable-text.ts'
import { refuseSecrets } from '../tools/refuse-secrets.ts'
import { maxComment, type Typed } from './approve-pages.ts'
import type { AskedAbout } from './facts-of.ts'

export const typedIn = (form: URLSearchParams): Typed => ({
  by: (form.get('by') ?? '').trim(),
  comment: (form.get('comment') ?? '').replaceAll('\r\n', '\n').trim(),
})

/** The decision as it is kept, or what is wrong with the form. */
export function checkedDecision(
  decision: string | null,
  { by, comment }: Typed,
  { approval, approver }: AskedAbout,
): { readonly decision: ApprovalDecision } | { readonly fault: string } {
  if (comment.length > maxComment) return { fault: `The comment is longer than ${maxComment} characters.` }
  if (![by, comment].every(isStorable)) return { fault: 'The text holds characters that can not be stored.' }
  if (approver === null && by === '' && approval.required > 1) return { fault: 'Say who you are.' }
  const name = approver ?? by
  const parsed = ApprovalDecision.safeParse({
    decision,
    ...(name === '' ? {} : { by: name }),
    comment: comment === '' ? null : comment,
  })
  if (parsed.success) return { decision: parsed.data }
  const isName = parsed.error.issues.some(({ path }) => path[0] === 'by')
  return { fault: isName ? 'The name is longer than 200 characters.' : 'Choose Approve or Reject.' }
}

/** What people type is kept with the run, and told to whoever reads it. */
export async function holdsSecret(
  typed: Typed,
  secrets: Pick<ServerDeps['secrets'], 'revealAll'>,
): Promise<boolean> {
  try {
    await refuseSecrets('comment', typed, secrets)
    return false
  } catch (error) {
    if (error instanceof InvalidInputError) return true
    throw error
  }
}
