import { allPages } from '@workbench/client/all-pages'
import type { Baseline } from '@workbench/client/models'
import { printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { findByName } from '../debate/find-by-name.ts'
import { agoText } from '../display/amounts.ts'
import { inLine } from '../display/in-line.ts'
import { styleFor } from '../display/style.ts'
import { type Column, table } from '../display/table.ts'
import { exitCodes } from '../exit-codes.ts'

/** What is pinned of a scenario, newest first: a table on a terminal, fields between tabs in a pipe. */
export async function listBaselines(
  scenario: string,
  { json }: { readonly json: boolean },
  { client, terminal, clock }: CommandContext,
): Promise<number> {
  const { id } = await findByName('scenario', scenario, client.scenarios)
  const read = (cursor: string | undefined) =>
    client.scenarios.baselines(id, { limit: 200, ...(cursor !== undefined && { cursor }) })
  const baselines = await Array.fromAsync(allPages(read))
  if (json) terminal.write(`${printableJson({ items: baselines, nextCursor: null })}\n`)
  else if (!terminal.isInteractive) for (const baseline of baselines) terminal.write(`${lineOf(baseline)}\n`)
  else if (baselines.length === 0) {
    terminal.writeError(
      'Nothing is pinned yet. Pin runs: npx workbench eval promote SCENARIO --name NAME --note WHY --last 10\n',
    )
  } else {
    const style = styleFor(terminal)
    terminal.write(table(baselines, columnsAt(clock.now()), { width: terminal.columns, style }))
  }
  return exitCodes.done
}

const columnsAt = (now: number): readonly Column<Baseline>[] => [
  { title: 'BASELINE', text: ({ name }) => inLine(name) },
  { title: 'RUNS', text: ({ runIds }) => String(runIds.length), align: 'right' },
  { title: 'NOTE', text: ({ note }) => inLine(note), isFlexible: true },
  { title: 'PINNED', text: ({ createdAt }) => agoText(createdAt, now), align: 'right', givesWay: 1 },
]

/** As programs read it. */
const lineOf = ({ id, name, runIds, createdAt, note }: Baseline): string =>
  [id, inLine(name), runIds.length, createdAt, inLine(note)].join('\t')
