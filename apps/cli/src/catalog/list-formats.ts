import type { FormatDescription } from '@workbench/client/models'
import { printable, printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { inLine } from '../display/in-line.ts'
import { styleFor } from '../display/style.ts'
import { type Column, table } from '../display/table.ts'
import { wrapped } from '../display/word-wrap.ts'
import { exitCodes } from '../exit-codes.ts'
import { UsageError } from '../usage-error.ts'

const labelWidth = 10

/** How to debate; of one format also what `--option` can set. */
export async function listFormats(
  wanted: string | undefined,
  { json }: { readonly json: boolean },
  { client, terminal }: CommandContext,
): Promise<number> {
  const formats = await client.debates.formats()
  if (wanted === undefined) {
    if (json) terminal.write(`${printableJson(formats)}\n`)
    else if (terminal.isInteractive)
      terminal.write(table(formats.items, columns, { width: terminal.columns, style: styleFor(terminal) }))
    else for (const { id, summary } of formats.items) terminal.write(`${id}\t${inLine(summary)}\n`)
    return exitCodes.done
  }
  const format = formats.items.find(({ id }) => id === wanted)
  if (format === undefined) {
    const known = formats.items.map(({ id }) => id).join(', ')
    throw new UsageError(`There is no format "${wanted}".`, { hint: `There are: ${known}.` })
  }
  if (json) {
    terminal.write(`${printableJson(format)}\n`)
    return exitCodes.done
  }
  const style = styleFor(terminal)
  const lines = facts(format).map(([label, text]) => style.faint(label.padEnd(labelWidth)) + inLine(text))
  const options = optionsOf(format)
  const blocks = [
    style.strong(inLine(format.name)),
    printable(format.summary),
    lines.join('\n'),
    ...(options.length === 0
      ? []
      : [`${style.faint('Options, each --option NAME=VALUE')}\n${options.join('\n')}`]),
  ]
  const page = blocks.join('\n\n')
  terminal.write(`${terminal.isInteractive ? wrapped(page, terminal.columns) : page}\n`)
  return exitCodes.done
}

const columns: readonly Column<FormatDescription>[] = [
  { title: 'FORMAT', text: ({ id }) => id },
  { title: 'HOW', text: ({ summary }) => inLine(summary), isFlexible: true },
  { title: 'SEATS', text: ({ participants: { min, max } }) => `${min}–${max}`, align: 'right', givesWay: 1 },
]

const facts = (format: FormatDescription): readonly (readonly [string, string])[] => [
  ['Format', format.id],
  [
    'Seats',
    `${format.participants.min} to ${format.participants.max}${format.takesPeople ? ', people too' : ''}`,
  ],
  ['Rounds', `${format.rounds.default}, at most ${format.rounds.max}: ${format.rounds.meaning}`],
  ['Calls', format.callFormula],
  ['Sees', format.visibility],
  ['Ends', format.stopRule],
  ['Source', format.source],
]

/** `scaleMin: The least value of the scale; has to be given.` */
function optionsOf({ options }: FormatDescription): readonly string[] {
  const { properties } = options as { readonly properties?: Readonly<Record<string, OptionSchema>> }
  return Object.entries(properties ?? {}).map(
    ([name, { description = '', enum: choices, default: byDefault }]) => {
      const values = choices === undefined ? '' : ` One of ${choices.join(', ')}.`
      const own =
        byDefault === undefined || byDefault === null || byDefault === ''
          ? ''
          : ` Default ${JSON.stringify(byDefault)}.`
      return inLine(`${name}: ${description}${values}${own}`)
    },
  )
}

interface OptionSchema {
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly default?: unknown
}
