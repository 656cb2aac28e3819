import { allPages } from '@workbench/client/all-pages'
import type { Approval } from '@workbench/client/models'
import { printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { agoText } from '../display/amounts.ts'
import { inLine } from '../display/in-line.ts'
import { styleFor } from '../display/style.ts'
import { type Column, table } from '../display/table.ts'
import { exitCodes } from '../exit-codes.ts'
import { shortId } from '../runs/short-id.ts'

export interface ListApprovalsOptions {
  readonly status: readonly Approval['status'][]
  readonly json: boolean
}

/** Questions that runs have for people, newest first. */
export async function listApprovals(
  { status, json }: ListApprovalsOptions,
  { client, terminal, clock }: CommandContext,
): Promise<number> {
  const read = (cursor: string | undefined) =>
    client.approvals.list({
      ...{ status: [...status], limit: 200 },
      ...(cursor === undefined ? {} : { cursor }),
    })
  const approvals = await Array.fromAsync(allPages(read))
  if (json) terminal.write(`${printableJson({ items: approvals, nextCursor: null })}\n`)
  else if (approvals.length === 0) terminal.writeError(`Nothing is ${status.join(' or ')}.\n`)
  else if (terminal.isInteractive)
    terminal.write(
      table(approvals, columns(clock.now()), { width: terminal.columns, style: styleFor(terminal) }),
    )
  else for (const approval of approvals) terminal.write(`${lineOf(approval)}\n`)
  return exitCodes.done
}

const columns = (now: number): readonly Column<Approval>[] => [
  { title: 'APPROVAL', text: ({ id }) => shortId(id) },
  { title: 'STATUS', text: ({ status }) => status, givesWay: 1 },
  { title: 'QUESTION', text: ({ title }) => inLine(title), isFlexible: true },
  { title: 'WITH', text: ({ details }) => detailsText(details), givesWay: 2 },
  { title: 'RUN', text: ({ runId }) => shortId(runId) },
  { title: 'ASKED', text: ({ createdAt }) => agoText(createdAt, now), align: 'right' },
]

const mostDetails = 60

/** What a tool would be called with, or what a workflow says about it. */
function detailsText(details: unknown): string {
  const args = typeof details === 'object' && details !== null && 'args' in details ? details.args : details
  const text = inLine(typeof args === 'string' ? args : (JSON.stringify(args) ?? ''))
  return text.length > mostDetails ? `${text.slice(0, mostDetails - 1)}…` : text
}

/** As programs read it; what is not known is `-`. */
const lineOf = ({ id, status, runId, createdAt, decidedBy, title }: Approval): string =>
  [id, status, runId, createdAt, inLine(decidedBy ?? '-'), inLine(title)].join('\t')
