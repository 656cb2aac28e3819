import type { PersonTurnRequest } from '@workbench/client/models'
import { printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { inLine } from '../display/in-line.ts'
import { exitCodes } from '../exit-codes.ts'
import { findRun } from './find-run.ts'
import { textOrFile } from './text-or-file.ts'

/** Takes a person's turn in a debate that waits for it. */
export async function takeTurn(
  wanted: string,
  said: PersonTurnRequest,
  { json }: { readonly json: boolean },
  { client, terminal }: CommandContext,
): Promise<number> {
  const [id, text] = await Promise.all([findRun(wanted, client), textOrFile(said.text)])
  const taken = await client.runs.turn(id, { ...said, text })
  const { index, speaker } = taken.turn
  terminal.write(
    json ? `${printableJson(taken)}\n` : `${id}  turn ${index + 1} of ${inLine(speaker)} is taken\n`,
  )
  return exitCodes.done
}
