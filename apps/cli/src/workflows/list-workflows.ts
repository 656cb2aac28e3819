import { allPages } from '@workbench/client/all-pages'
import type { Workflow } from '@workbench/client/models'
import { printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { agoText } from '../display/amounts.ts'
import { inLine } from '../display/in-line.ts'
import { paintStatus, statusText } from '../display/status-text.ts'
import { styleFor } from '../display/style.ts'
import { type Column, table } from '../display/table.ts'
import { exitCodes } from '../exit-codes.ts'
import { triggerText } from './trigger-text.ts'

/** Workflows with what starts them: a table on a terminal, fields between tabs in a pipe. */
export async function listWorkflows(
  { search, json }: { readonly search?: string | undefined; readonly json: boolean },
  { client, terminal, clock }: CommandContext,
): Promise<number> {
  const read = (cursor: string | undefined) =>
    client.workflows.list({
      limit: 200,
      ...(search !== undefined && { q: search }),
      ...(cursor !== undefined && { cursor }),
    })
  const workflows = await Array.fromAsync(allPages(read))
  if (json) terminal.write(`${printableJson({ items: workflows, nextCursor: null })}\n`)
  else if (terminal.isInteractive && workflows.length === 0) {
    terminal.writeError('There is no workflow yet. Make one of a file: npx workbench workflow apply FILE\n')
  } else if (terminal.isInteractive) {
    const style = styleFor(terminal)
    terminal.write(table(workflows, columnsAt(clock.now()), { width: terminal.columns, style }))
  } else for (const workflow of workflows) terminal.write(`${lineOf(workflow)}\n`)
  return exitCodes.done
}

const columnsAt = (now: number): readonly Column<Workflow>[] => [
  {
    title: 'WORKFLOW',
    text: ({ name }) => inLine(name),
    isFlexible: true,
    paint: (text, { enabled }, style) => (enabled ? text : style.faint(text)),
  },
  { title: 'TRIGGER', text: ({ trigger }) => triggerText(trigger), givesWay: 3 },
  { title: 'ON', text: ({ enabled }) => (enabled ? 'on' : 'off'), givesWay: 4 },
  {
    title: 'NEXT',
    text: ({ nextFireAt }) => (nextFireAt === null ? '' : nextFireAt.slice(0, 16)),
    givesWay: 1,
  },
  {
    title: 'LAST RUN',
    text: ({ lastRun }) => (lastRun === null ? '—' : statusText(lastRun.status)),
    paint: (text, { lastRun }, style) => (lastRun === null ? text : paintStatus(text, lastRun.status, style)),
  },
  {
    title: '',
    text: ({ lastRun }) => (lastRun === null ? '' : agoText(lastRun.queuedAt, now)),
    align: 'right',
    givesWay: 2,
  },
]

/** As programs read it: whole and exact; what is not known is `-`. */
const lineOf = ({ id, name, enabled, trigger, nextFireAt, lastRun }: Workflow): string =>
  [
    id,
    inLine(name),
    enabled ? 'enabled' : 'disabled',
    triggerText(trigger),
    nextFireAt ?? '-',
    lastRun?.status ?? '-',
    lastRun?.id ?? '-',
  ].join('\t')
