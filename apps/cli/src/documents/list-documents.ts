import { allPages } from '@workbench/client/all-pages'
import type { Document, DocumentStatus } from '@workbench/client/models'
import { printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { styleFor } from '../display/style.ts'
import { table } from '../display/table.ts'
import { exitCodes } from '../exit-codes.ts'
import { documentColumns, documentLine } from './document-columns.ts'

export interface ListDocumentsOptions {
  readonly collection?: string | undefined
  readonly tag?: string | undefined
  readonly status?: readonly DocumentStatus[] | undefined
  readonly search?: string | undefined
  readonly limit: number
  readonly json: boolean
}

/** The newest documents that match: a table on a terminal, fields between tabs in a pipe. */
export async function listDocuments(
  { collection, tag, status, search, limit: most, json }: ListDocumentsOptions,
  { client, terminal, clock }: CommandContext,
): Promise<number> {
  const filters = {
    ...(collection === undefined ? {} : { collection }),
    ...(tag === undefined ? {} : { tag }),
    ...(status === undefined ? {} : { status: [...status] }),
    ...(search === undefined ? {} : { q: search }),
  }
  const documents: Document[] = []
  let nextCursor: string | null = null
  const read = async (cursor: string | undefined) => {
    const limit = Math.min(200, most - documents.length)
    const page = await client.documents.list({
      ...filters,
      limit,
      ...(cursor === undefined ? {} : { cursor }),
    })
    nextCursor = page.nextCursor
    return page
  }
  for await (const document of allPages(read)) {
    documents.push(document)
    if (documents.length >= most) break
  }
  if (json) terminal.write(`${printableJson({ items: documents, nextCursor })}\n`)
  else if (documents.length === 0) {
    const isFiltered = Object.keys(filters).length > 0
    terminal.writeError(
      isFiltered
        ? 'No document is like that.\n'
        : 'There is no document yet. Add one with: npx workbench documents add FILE\n',
    )
  } else if (terminal.isInteractive) {
    const columns = documentColumns(clock.now())
    terminal.write(table(documents, columns, { width: terminal.columns, style: styleFor(terminal) }))
    if (nextCursor !== null) terminal.writeError('There are more: --limit shows them.\n')
  } else for (const document of documents) terminal.write(`${documentLine(document)}\n`)
  return exitCodes.done
}
