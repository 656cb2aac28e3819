import { allPages } from '@workbench/client/all-pages'
import type { Page, Persona, Scenario } from '@workbench/client/models'
import { printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { agoText } from '../display/amounts.ts'
import { inLine } from '../display/in-line.ts'
import { styleFor } from '../display/style.ts'
import { type Column, table } from '../display/table.ts'
import { exitCodes } from '../exit-codes.ts'

export interface ListLibraryOptions {
  readonly search?: string | undefined
  readonly limit: number
  readonly all: boolean
  readonly json: boolean
}

interface Library<Item> {
  readonly list: (query: { q?: string; limit: number; cursor?: string }) => Promise<Page<Item>>
  readonly columns: readonly Column<Item>[]
  /** As programs read it: whole and exact, with tabs. */
  readonly line: (item: Item) => string
  /** What is said when there is nothing at all. */
  readonly none: string
}

/** The newest scenarios that match: a table on a terminal, fields between tabs in a pipe. */
export const listScenarios = (options: ListLibraryOptions, context: CommandContext): Promise<number> =>
  listLibrary<Scenario>(options, context, {
    list: (query) => context.client.scenarios.list(query),
    columns: [
      { title: 'SCENARIO', text: ({ name }) => inLine(name), isFlexible: true },
      { title: 'FORMAT', text: ({ format }) => format, givesWay: 3 },
      { title: 'SEATS', text: seatsOf, align: 'right', givesWay: 2 },
      { title: 'CHANGED', text: changed(context.clock.now()), align: 'right', givesWay: 1 },
    ],
    line: (one) =>
      [one.id, one.format, seatsOf(one), one.rounds ?? '-', one.updatedAt, inLine(one.name)].join('\t'),
    none: 'There is no scenario yet. Bring some: npx workbench import examples/high-street.yaml',
  })

/** The same for personas. */
export const listPersonas = (options: ListLibraryOptions, context: CommandContext): Promise<number> =>
  listLibrary<Persona>(options, context, {
    list: (query) => context.client.personas.list(query),
    columns: [
      { title: 'PERSONA', text: ({ name }) => inLine(name) },
      { title: 'DESCRIPTION', text: ({ description }) => inLine(description), isFlexible: true },
      { title: 'TAGS', text: ({ tags }) => inLine(tags.join(', ')), givesWay: 2 },
      { title: 'CHANGED', text: changed(context.clock.now()), align: 'right', givesWay: 1 },
    ],
    line: ({ id, name, description, model, tags, updatedAt }) =>
      [id, inLine(name), model ?? '-', inLine(tags.join(',')) || '-', updatedAt, inLine(description)].join(
        '\t',
      ),
    none: 'There is no persona yet. Bring some: npx workbench import examples/personas.csv',
  })

const pageSize = 200

async function listLibrary<Item>(
  { search, limit, all, json }: ListLibraryOptions,
  { terminal }: CommandContext,
  { list, columns, line, none }: Library<Item>,
): Promise<number> {
  const most = all ? Number.POSITIVE_INFINITY : limit
  const items: Item[] = []
  let nextCursor: string | null = null
  const read = async (cursor: string | undefined) => {
    const page = await list({
      limit: Math.min(pageSize, most - items.length),
      ...(search === undefined ? {} : { q: search }),
      ...(cursor === undefined ? {} : { cursor }),
    })
    nextCursor = page.nextCursor
    return page
  }
  for await (const item of allPages(read)) {
    items.push(item)
    if (!json && !terminal.isInteractive) terminal.write(`${line(item)}\n`)
    if (items.length >= most) break
  }

  if (json) terminal.write(`${printableJson({ items, nextCursor })}\n`)
  else if (items.length === 0) terminal.writeError(`${search === undefined ? none : 'None is like that.'}\n`)
  else if (terminal.isInteractive) {
    terminal.write(table(items, columns, { width: terminal.columns, style: styleFor(terminal) }))
    if (nextCursor !== null) terminal.writeError('There are more: --limit or --all shows them.\n')
  }
  return exitCodes.done
}

const seatsOf = ({ participants }: Scenario): string => String(participants.length)

const changed =
  (now: number) =>
  ({ updatedAt }: { readonly updatedAt: string }): string =>
    agoText(updatedAt, now)
