import type { Model } from '@workbench/client/models'
import { printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { countText } from '../display/amounts.ts'
import { inLine } from '../display/in-line.ts'
import { styleFor } from '../display/style.ts'
import { type Column, table } from '../display/table.ts'
import { exitCodes } from '../exit-codes.ts'

/** Models that can be used right now, and on a terminal how to turn on those of providers that are off. */
export async function listModels(
  { json }: { readonly json: boolean },
  { client, terminal }: CommandContext,
): Promise<number> {
  const models = await client.debates.models()
  if (json) {
    terminal.write(`${printableJson(models)}\n`)
    return exitCodes.done
  }
  if (!terminal.isInteractive) {
    for (const model of models.items) terminal.write(`${lineOf(model)}\n`)
    return exitCodes.done
  }
  const style = styleFor(terminal)
  terminal.write(table(models.items, columnsFor(models.defaultModel), { width: terminal.columns, style }))
  const said = models.providers.flatMap(({ name, message, howToTurnOn }) => {
    const text = message ?? howToTurnOn
    return text === null ? [] : [style.faint(inLine(`${name}: ${text}`))]
  })
  if (said.length > 0) terminal.writeError(`${said.join('\n')}\n`)
  return exitCodes.done
}

const columnsFor = (defaultModel: string): readonly Column<Model>[] => [
  { title: 'MODEL', text: ({ id }) => inLine(id) },
  {
    title: '',
    text: ({ id }) => (id === defaultModel ? 'default' : ''),
    paint: (text, _model, style) => style.good(text),
    givesWay: 3,
  },
  { title: 'DESCRIPTION', text: ({ description }) => inLine(description), isFlexible: true },
  {
    title: 'CONTEXT',
    text: ({ contextWindow }) => (contextWindow === null ? '—' : countText(contextWindow)),
    align: 'right',
    givesWay: 1,
  },
  { title: '$/M IN', text: ({ price }) => dollars(price?.inputUsdPerMillion), align: 'right', givesWay: 2 },
  { title: '$/M OUT', text: ({ price }) => dollars(price?.outputUsdPerMillion), align: 'right', givesWay: 2 },
]

const dollars = (perMillion: number | undefined): string =>
  perMillion === undefined ? '—' : String(perMillion)

/** As programs read it; what is not known is `-`. */
const lineOf = ({ id, contextWindow, price, description }: Model): string =>
  [
    inLine(id),
    contextWindow ?? '-',
    price?.inputUsdPerMillion ?? '-',
    price?.outputUsdPerMillion ?? '-',
    inLine(description),
  ].join('\t')
