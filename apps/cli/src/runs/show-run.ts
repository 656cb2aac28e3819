import { allPages } from '@workbench/client/all-pages'
import type { Event } from '@workbench/client/models'
import { printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { styleFor } from '../display/style.ts'
import { table } from '../display/table.ts'
import { wrapped } from '../display/word-wrap.ts'
import { exitCodes } from '../exit-codes.ts'
import { debateSize } from '../progress/debate-size.ts'
import { debateResultOf, errorLines, simulatedLines, verdictLines } from '../progress/outcome-text.ts'
import { watchToEnd } from '../progress/watch-to-end.ts'
import { eventColumns, eventLine } from './event-columns.ts'
import { findRun } from './find-run.ts'
import { runFacts } from './run-facts.ts'
import { toolLines } from './tool-lines.ts'
import { transcript } from './transcript.ts'

export interface ShowRunOptions {
  readonly events: boolean
  readonly transcript: boolean
  readonly watch: boolean
  readonly json: boolean
}

/** What a run is and how it ended, and on request everything that was said and happened. */
export async function showRun(
  wanted: string,
  options: ShowRunOptions,
  context: CommandContext,
): Promise<number> {
  const { client, terminal, clock } = context
  const id = await findRun(wanted, client)
  if (options.watch) return watchToEnd(id, options, context)
  const run = await client.runs.get(id)
  if (options.json) {
    if (options.events)
      for await (const event of eventsOf(id, context)) terminal.write(`${printableJson(event)}\n`)
    terminal.write(`${printableJson(run)}\n`)
    return exitCodes.done
  }

  const style = styleFor(terminal)
  const writeText = (text: string) =>
    terminal.write(terminal.isInteractive ? wrapped(text, terminal.columns) : text)
  const result = debateResultOf(run)
  writeText(`${runFacts(run, client.addressOfRun(id), clock.now(), style).join('\n')}\n`)
  if (options.transcript && result !== null) writeText(transcript(result, debateSize(run.input), style))
  const ending = [
    ...toolLines(run, style),
    ...verdictLines(result, style),
    ...errorLines(run, style),
    ...simulatedLines(result, style),
  ]
  if (ending.length > 0) writeText(`\n${ending.join('\n')}\n`)
  if (options.events) await writeEvents(id, Date.parse(run.queuedAt), context)
  return exitCodes.done
}

async function writeEvents(id: string, since: number, context: CommandContext): Promise<void> {
  const { terminal } = context
  terminal.write('\n')
  if (!terminal.isInteractive) {
    for await (const event of eventsOf(id, context)) terminal.write(`${eventLine(event)}\n`)
    return
  }
  const events = await Array.fromAsync(eventsOf(id, context))
  terminal.write(table(events, eventColumns(since), { width: terminal.columns, style: styleFor(terminal) }))
}

const eventsOf = (id: string, { client }: CommandContext): AsyncGenerator<Event> =>
  allPages((cursor) => client.runs.events(id, { limit: 200, ...(cursor === undefined ? {} : { cursor }) }))
