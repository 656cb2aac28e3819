import { allPages } from '@workbench/client/all-pages'
import type { Tool, ToolCallSummary } from '@workbench/client/models'
import { printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { durationText } from '../display/amounts.ts'
import { inLine } from '../display/in-line.ts'
import { styleFor } from '../display/style.ts'
import { type Column, table } from '../display/table.ts'
import { exitCodes } from '../exit-codes.ts'
import { policyInShort } from './policy-text.ts'

interface Row {
  readonly tool: Tool
  /** Of the last 7 days; null: nobody called it. */
  readonly calls: ToolCallSummary | null
}

/** Tools by name with what they may touch: a table on a terminal, fields between tabs in a pipe. */
export async function listTools(
  { json }: { readonly json: boolean },
  { client, terminal }: CommandContext,
): Promise<number> {
  const read = (cursor: string | undefined) =>
    client.tools.list({ limit: 200, ...(cursor === undefined ? {} : { cursor }) })
  const [tools, summary] = await Promise.all([Array.fromAsync(allPages(read)), client.toolCalls.summary()])
  if (json) {
    terminal.write(`${printableJson({ items: tools, nextCursor: null })}\n`)
    return exitCodes.done
  }
  const rows = tools.map((tool): Row => {
    const calls = summary.items.find((one) => one.tool === tool.name)
    return { tool, calls: calls ?? null }
  })
  if (terminal.isInteractive)
    terminal.write(table(rows, columns, { width: terminal.columns, style: styleFor(terminal) }))
  else for (const row of rows) terminal.write(`${lineOf(row)}\n`)
  return exitCodes.done
}

const columns: readonly Column<Row>[] = [
  { title: 'TOOL', text: ({ tool }) => tool.name },
  { title: 'FROM', text: ({ tool }) => originText(tool), givesWay: 2 },
  {
    title: 'MAY TOUCH',
    text: ({ tool }) => policyInShort(tool.policy),
    isFlexible: true,
    paint: (text, { tool }, style) => (tool.policy.enabled ? text : style.faint(text)),
  },
  { title: 'CALLS, 7 D', text: ({ calls }) => String(calls?.calls ?? 0), align: 'right', givesWay: 4 },
  { title: 'REFUSED', text: ({ calls }) => String(calls?.refused ?? 0), align: 'right', givesWay: 3 },
  { title: 'FAILED', text: ({ calls }) => String(calls?.failed ?? 0), align: 'right', givesWay: 3 },
  { title: 'P50', text: ({ calls }) => p50Text(calls), align: 'right', givesWay: 1 },
]

const originText = ({ origin, server }: Tool): string => (server === null ? origin : inLine(`mcp: ${server}`))

const p50Text = (calls: ToolCallSummary | null): string =>
  calls === null || calls.p50Ms === null ? '—' : durationText(calls.p50Ms)

/** As programs read it: whole and exact; what is not known is `-`. */
const lineOf = ({ tool, calls }: Row): string =>
  [
    tool.name,
    tool.origin,
    tool.policy.enabled ? 'enabled' : 'disabled',
    calls?.calls ?? 0,
    calls?.ok ?? 0,
    calls?.refused ?? 0,
    calls?.failed ?? 0,
    calls?.p50Ms ?? '-',
    inLine(tool.description),
  ].join('\t')
