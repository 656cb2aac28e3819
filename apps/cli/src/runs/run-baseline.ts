import type { DebateBaselineStart } from '@workbench/client/models'
import { printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { afterStart, type StartedRunOptions } from '../debate/run-debate.ts'
import { styleFor } from '../display/style.ts'
import { exitCodes } from '../exit-codes.ts'
import { startOnce } from '../start-once.ts'
import { baselinesText } from './baselines-text.ts'
import { findRun } from './find-run.ts'

/** Starts a single agent with the budget of a debate; watched to its end, it is shown beside the debate. */
export async function runBaseline(
  wanted: string,
  start: DebateBaselineStart,
  { watch, json }: StartedRunOptions,
  context: CommandContext,
): Promise<number> {
  const { client } = context
  const id = await findRun(wanted, client)
  const { runId } = await startOnce(
    (once) => client.runs.startBaseline(id, start, once),
    'runs list',
    context,
  )
  const code = await afterStart(runId, { watch, json }, context)
  if (!watch || json || code !== exitCodes.done) return code
  return showBaselines(id, { json }, context)
}

/** What a debate and its single agents came to, and what the debate added. */
export async function showBaselines(
  wanted: string,
  { json }: { readonly json: boolean },
  { client, terminal }: CommandContext,
): Promise<number> {
  const baselines = await client.runs.baseline(await findRun(wanted, client))
  terminal.write(json ? `${printableJson(baselines)}\n` : baselinesText(baselines, styleFor(terminal)))
  return baselines.baselines.length === 0 ? exitCodes.failed : exitCodes.done
}
