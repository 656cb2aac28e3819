import { printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { countText, usageText } from '../display/amounts.ts'
import { inLine } from '../display/in-line.ts'
import { exitCodes } from '../exit-codes.ts'
import { type DebateOptions, debateRequest } from './debate-request.ts'

/** What a debate can use at most; nothing is started. */
export async function estimateDebate(
  options: DebateOptions & { readonly json: boolean },
  { client, terminal }: CommandContext,
): Promise<number> {
  const estimate = await client.debates.estimate(await debateRequest(options, client))
  if (options.json) {
    terminal.write(`${printableJson(estimate)}\n`)
    return exitCodes.done
  }
  const { calls, model, retries } = estimate
  terminal.write(`At most ${countText(calls)} calls, ${usageText(estimate)} · ${inLine(model)}\n`)
  if (retries.calls > 0)
    terminal.write(
      `Answers that can not be read are asked for again: ${countText(retries.calls)} ${retries.calls === 1 ? 'call' : 'calls'} more at worst, ${usageText(retries)}\n`,
    )
  return exitCodes.done
}
