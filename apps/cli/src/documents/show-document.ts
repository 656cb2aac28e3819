import { printable, printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { inLine } from '../display/in-line.ts'
import { sizeText } from '../display/size-text.ts'
import { styleFor } from '../display/style.ts'
import { exitCodes } from '../exit-codes.ts'
import { shortId } from '../runs/short-id.ts'
import { documentStatusText, paintDocumentStatus } from './document-columns.ts'
import { findDocument } from './find-document.ts'

/** What a document is, whether it was read, and the last turns that were given something of it. */
export async function showDocument(
  wanted: string,
  { json }: { readonly json: boolean },
  { client, terminal }: CommandContext,
): Promise<number> {
  const { id } = await findDocument(wanted, client)
  const [document, { items: uses }] = await Promise.all([
    client.documents.get(id),
    client.documents.uses(id, { limit: 10 }),
  ])
  if (json) {
    terminal.write(`${printableJson({ ...document, uses })}\n`)
    return exitCodes.done
  }
  const style = styleFor(terminal)
  const { title, status, error, collection, tags, mediaType, sizeBytes, chunks, runId, updatedAt } = document
  const facts: readonly (readonly [string, string])[] = [
    ['Id', id],
    ['Status', paintDocumentStatus(documentStatusText(status), status, style)],
    ...(error === null ? [] : ([['', style.bad(inLine(`${error.message} ${error.hint}`))]] as const)),
    ['Collection', inLine(collection)],
    ...(tags.length === 0 ? [] : ([['Tags', inLine(tags.join(', '))]] as const)),
    ['Kind', `${inLine(mediaType)}, ${sizeText(sizeBytes)}`],
    ['Passages', String(chunks)],
    ['Read by', `run ${shortId(runId)}, ${updatedAt}`],
  ]
  terminal.write(`${style.strong(printable(title))}\n`)
  for (const [label, text] of facts) terminal.write(`${style.faint(label.padEnd(12))}${text}\n`)
  if (uses.length > 0) terminal.write('\nGiven to\n')
  for (const { runId: usedBy, runTitle, turn, speaker, isCited } of uses) {
    const cited = isCited ? 'cited' : 'not cited'
    terminal.write(
      `  ${shortId(usedBy)}  turn ${turn + 1}, ${inLine(speaker)}, ${cited}: ${inLine(runTitle)}\n`,
    )
  }
  return exitCodes.done
}
