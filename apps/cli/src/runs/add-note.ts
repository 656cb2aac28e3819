import type { NoteDraft } from '@workbench/client/models'
import { printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { exitCodes } from '../exit-codes.ts'
import { findRun } from './find-run.ts'
import { textOrFile } from './text-or-file.ts'

/** Adds a note to a debate that goes on. */
export async function addNote(
  wanted: string,
  draft: NoteDraft,
  { json }: { readonly json: boolean },
  { client, terminal }: CommandContext,
): Promise<number> {
  const [id, text] = await Promise.all([findRun(wanted, client), textOrFile(draft.text)])
  const note = await client.runs.note(id, { ...draft, text })
  terminal.write(json ? `${printableJson(note)}\n` : `${id}  is noted; it is read from the next round on\n`)
  return exitCodes.done
}
