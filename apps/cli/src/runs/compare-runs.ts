import { printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { styleFor } from '../display/style.ts'
import { exitCodes } from '../exit-codes.ts'
import { UsageError } from '../usage-error.ts'
import { comparisonText } from './comparison-text.ts'
import { findRun } from './find-run.ts'

/** Shows what differs between two runs; one alone is set beside the run it was forked from. */
export async function compareRuns(
  wanted: { readonly a: string; readonly b?: string | undefined },
  { json }: { readonly json: boolean },
  context: CommandContext,
): Promise<number> {
  const { client, terminal } = context
  const [a, b] = await pairOf(wanted, context)
  const comparison = await client.runs.compare(a, b)
  terminal.write(
    json
      ? `${printableJson(comparison)}\n`
      : comparisonText(comparison, {
          width: terminal.isInteractive ? terminal.columns : Number.POSITIVE_INFINITY,
          style: styleFor(terminal),
        }),
  )
  return exitCodes.done
}

async function pairOf(
  { a, b }: { readonly a: string; readonly b?: string | undefined },
  { client }: CommandContext,
): Promise<readonly [string, string]> {
  const first = await findRun(a, client)
  if (b !== undefined) return [first, await findRun(b, client)]
  const { forkedFrom } = await client.runs.get(first)
  if (forkedFrom === null) {
    throw new UsageError(`${a} was not forked from another run.`, {
      hint: 'Name the run to compare it with.',
    })
  }
  // The fork is what is judged.
  return [forkedFrom.runId, first]
}
