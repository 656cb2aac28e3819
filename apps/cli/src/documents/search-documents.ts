import type { DocumentHit } from '@workbench/client/models'
import { printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { inLine } from '../display/in-line.ts'
import { markedText } from '../display/marked-text.ts'
import { styleFor } from '../display/style.ts'
import { wrapped } from '../display/word-wrap.ts'
import { exitCodes } from '../exit-codes.ts'

export interface SearchDocumentsOptions {
  readonly collection: readonly string[]
  readonly tag: readonly string[]
  readonly limit: number
  readonly json: boolean
}

/** Passages that answer a query, best first. */
export async function searchDocuments(
  query: string,
  { collection, tag, limit, json }: SearchDocumentsOptions,
  { client, terminal }: CommandContext,
): Promise<number> {
  const found = await client.documents.search({
    ...{ q: query, limit },
    ...(collection.length > 0 && { collection: [...collection] }),
    ...(tag.length > 0 && { tag: [...tag] }),
  })
  const style = styleFor(terminal)
  if (json) terminal.write(`${printableJson(found)}\n`)
  else if (found.items.length === 0) terminal.writeError('No passage is like that.\n')
  else if (!terminal.isInteractive) for (const hit of found.items) terminal.write(`${lineOf(hit)}\n`)
  else {
    for (const hit of found.items) {
      const text = markedText(hit.text, hit.marks, style)
      terminal.write(`${style.faint(placeOf(hit))}\n${wrapped(text, terminal.columns)}\n\n`)
    }
  }
  return exitCodes.done
}

const placeOf = ({ title, page, heading }: DocumentHit): string =>
  [inLine(title), ...(page === null ? [] : [`page ${page}`]), ...heading.map(inLine)].join(' › ')

const lineOf = ({ chunkId, documentId, score, page, title, text }: DocumentHit): string =>
  [chunkId, documentId, score.toFixed(5), page ?? '-', inLine(title), inLine(text)].join('\t')
