import type { SearchHit, SearchKind } from '@workbench/client/models'
import { printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { inLine } from '../display/in-line.ts'
import { markedText } from '../display/marked-text.ts'
import { styleFor } from '../display/style.ts'
import { wrapped } from '../display/word-wrap.ts'
import { exitCodes } from '../exit-codes.ts'
import { shortId } from '../runs/short-id.ts'

export interface SearchOptions {
  readonly kinds?: readonly SearchKind[] | undefined
  readonly limit: number
  readonly json: boolean
}

/** Everything that has all words of a query, by kind. */
export async function searchEverything(
  query: string,
  { kinds, limit, json }: SearchOptions,
  { client, terminal }: CommandContext,
): Promise<number> {
  const { items } = await client.search({ q: query, limit, ...(kinds && { kinds: [...kinds] }) })
  const style = styleFor(terminal)
  if (json) terminal.write(`${printableJson({ items })}\n`)
  else if (items.length === 0) terminal.writeError('Nothing has all of these words.\n')
  else if (!terminal.isInteractive) for (const hit of items) terminal.write(`${lineOf(hit)}\n`)
  else {
    for (const hit of items) {
      const { kind, id, title, turn, excerpt, marks } = hit
      const place = turn === null ? '' : `, turn ${turn + 1}`
      terminal.write(`${style.faint(`${kind} ${shortId(id)}${place}`)}  ${style.strong(inLine(title))}\n`)
      terminal.write(`${wrapped(markedText(excerpt, marks, style), terminal.columns)}\n\n`)
    }
  }
  return exitCodes.done
}

const lineOf = ({ kind, id, turn, title, excerpt }: SearchHit): string =>
  [kind, id, turn ?? '-', inLine(title), inLine(excerpt)].join('\t')
