import { printable, printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { durationText } from '../display/amounts.ts'
import { styleFor } from '../display/style.ts'
import { exitCodes } from '../exit-codes.ts'
import { orUnknownTool } from '../or-unknown.ts'
import { textOrFile } from '../runs/text-or-file.ts'
import { UsageError } from '../usage-error.ts'
import { jsonPlace } from './json-place.ts'

/**
 * Makes one call and prints its result: text as it is, anything else as JSON.
 *
 * @param args - JSON, or `@` and a file that holds it.
 * @returns the exit code: 1 when the call was refused or failed.
 */
export async function callTool(
  name: string,
  args: string,
  { json }: { readonly json: boolean },
  { client, terminal }: CommandContext,
): Promise<number> {
  const answer = await orUnknownTool(name, client.tools.invoke(name, jsonIn(await textOrFile(args))))
  const { runId, ok, result, error, latencyMs } = answer
  if (json) terminal.write(`${printableJson(answer)}\n`)
  else if (ok) terminal.write(`${resultText(result, terminal.isInteractive)}\n`)
  if (!json && error !== null)
    terminal.writeError(`workbench: ${printable(`${error.code}: ${error.message}`)}\n`)
  const style = styleFor(terminal)
  terminal.writeError(
    `${style.faint(`${durationText(latencyMs)}, audited as ${client.addressOfRun(runId)}`)}\n`,
  )
  return ok ? exitCodes.done : exitCodes.failed
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UsageError(`The arguments are no JSON: something is wrong at ${jsonPlace(text)}.`, {
      cause: error,
      hint: `Write them like '{"expression": "6 * 7"}', or @ and a file.`,
    })
  }
}

/** For people indented, for programs on one line. */
function resultText(result: unknown, isInteractive: boolean): string {
  if (typeof result === 'string') return printable(result)
  return isInteractive ? printable(JSON.stringify(result, null, 2) ?? 'null') : printableJson(result)
}
