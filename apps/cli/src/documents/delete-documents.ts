import { ApiError } from '@workbench/client/errors'
import { WorkbenchError } from '@workbench/core/errors'
import { printable, printableJson } from '@workbench/platform/printable'
import { type CommandContext, lineOf } from '../client-command.ts'
import { exitCodes } from '../exit-codes.ts'
import { findDocument } from './find-document.ts'

/** Deletes documents, one after the other; one that is unknown does not keep the others from it. */
export async function deleteDocuments(
  wanted: readonly string[],
  { json }: { readonly json: boolean },
  { client, terminal }: CommandContext,
): Promise<number> {
  const items: { document: string; ok: boolean; error: string | null }[] = []
  for (const one of wanted) {
    try {
      const { id, title } = await findDocument(one, client)
      await client.documents.delete(id)
      items.push({ document: id, ok: true, error: null })
      if (!json) terminal.write(`${id}  deleted ${printable(title)}\n`)
    } catch (error) {
      if (!(error instanceof ApiError || error instanceof WorkbenchError)) throw error
      items.push({ document: one, ok: false, error: lineOf(error) })
      if (!json) terminal.writeError(`workbench: ${printable(`${one}: ${lineOf(error)}`)}\n`)
    }
  }
  if (json) terminal.write(`${printableJson({ items })}\n`)
  return items.every(({ ok }) => ok) ? exitCodes.done : exitCodes.failed
}
