import { printable, printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { exitCodes } from '../exit-codes.ts'
import { passagesText } from './document-columns.ts'
import { findDocument } from './find-document.ts'
import { untilRead } from './until-read.ts'

/** Reads a document again, e.g. with another embedding model, and waits for it. */
export async function ingestDocument(
  wanted: string,
  { wait, json }: { readonly wait: boolean; readonly json: boolean },
  context: CommandContext,
): Promise<number> {
  const { client, terminal } = context
  const { id, title } = await findDocument(wanted, client)
  const { runId } = await client.documents.ingest(id)
  if (!wait) {
    terminal.write(
      json ? `${printableJson({ documentId: id, runId })}\n` : `${runId}  reads ${printable(title)}\n`,
    )
    return exitCodes.done
  }
  const document = await untilRead(id, context)
  const { status, chunks, error } = document
  if (json) terminal.write(`${printableJson(document)}\n`)
  else if (status === 'failed')
    terminal.writeError(`failed  ${printable(`${title}: ${error?.message ?? ''}`)}\n`)
  else terminal.write(`ready   ${id}  ${printable(title)}  ${passagesText(chunks)}\n`)
  return status === 'failed' ? exitCodes.failed : exitCodes.done
}
