import { userInfo } from 'node:os'
import { ApiError } from '@workbench/client/errors'
import type { ApprovalDecision } from '@workbench/client/models'
import { WorkbenchError } from '@workbench/core/errors'
import { printable, printableJson } from '@workbench/platform/printable'
import { type CommandContext, lineOf } from '../client-command.ts'
import { inLine } from '../display/in-line.ts'
import { exitCodes } from '../exit-codes.ts'
import { findApproval, partOfApprovalId } from './find-approval.ts'

export interface DecideOptions {
  readonly comment?: string | undefined
  /** Who decides; the user of this machine when left out. */
  readonly by?: string | undefined
  readonly json: boolean
}

/**
 * Decides on several questions, one after the other; one that is refused does not keep the others from it.
 *
 * @returns the exit code: 1 when any was refused.
 */
export async function decideApprovals(
  wanted: readonly string[],
  decision: ApprovalDecision['decision'],
  { comment, by = userName(), json }: DecideOptions,
  { client, terminal }: CommandContext,
): Promise<number> {
  // Whoever has mistyped one of them has decided on none.
  for (const one of wanted) partOfApprovalId(one)
  const items: { approval: string; ok: boolean; error: string | null }[] = []
  for (const one of wanted) {
    try {
      const body = {
        decision,
        ...(by === undefined ? {} : { by }),
        ...(comment === undefined ? {} : { comment }),
      }
      const { id, status, title } = await client.approvals.decide(await findApproval(one, client), body)
      items.push({ approval: id, ok: true, error: null })
      if (!json) terminal.write(`${id}  ${status}  ${inLine(title)}\n`)
    } catch (error) {
      const isRefusal = error instanceof ApiError || error instanceof WorkbenchError
      if (!isRefusal) throw error
      items.push({ approval: one, ok: false, error: lineOf(error) })
      if (!json) terminal.writeError(`workbench: ${printable(`${one}: ${lineOf(error)}`)}\n`)
    }
  }
  if (json) terminal.write(`${printableJson({ items })}\n`)
  return items.every(({ ok }) => ok) ? exitCodes.done : exitCodes.failed
}

/** A user without an entry in the machine's list has no name: containers run like that. */
function userName(): string | undefined {
  try {
    return userInfo().username
  } catch {
    return undefined
  }
}
