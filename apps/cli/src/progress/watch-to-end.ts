import { isPassing } from '@workbench/client/errors'
import { watchRun } from '@workbench/client/live/watch-run'
import { hasEnded, type Run, type Usage } from '@workbench/client/models'
import { printable, printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { styleFor } from '../display/style.ts'
import { wrapped } from '../display/word-wrap.ts'
import { exitCodes } from '../exit-codes.ts'
import { shortId } from '../runs/short-id.ts'
import { debateSize } from './debate-size.ts'
import { outcomeText } from './outcome-text.ts'
import { createPlainProgress } from './plain-progress.ts'
import { createTerminalProgress } from './terminal-progress.ts'

interface WatchOptions {
  readonly json: boolean
  /** Shows what came after this event; 0, the default: from the beginning. */
  readonly afterSeq?: number
  /** What the run had used by then. */
  readonly usedBefore?: Usage
}

/**
 * Shows a run until it ends: as text, or each event as a line of JSON and then the run.
 *
 * @returns the exit code: 0 completed, 1 failed or cancelled, 130 when the person stopped watching.
 */
export async function watchToEnd(
  runId: string,
  options: WatchOptions,
  context: CommandContext,
): Promise<number> {
  const { client, terminal, signal } = context
  try {
    const run = await (options.json ? watchAsJson : watchAsText)(runId, options, context)
    return run.status === 'completed' ? exitCodes.done : exitCodes.failed
  } catch (error) {
    if (!signal.aborted) throw error
    terminal.writeError(
      `\nStopped watching; the run goes on at ${printable(client.addressOfRun(runId))}\n` +
        `Cancel it with: npx workbench runs cancel ${shortId(runId)}\n`,
    )
    return exitCodes.interrupted
  }
}

async function watchAsText(
  runId: string,
  { afterSeq = 0, usedBefore }: WatchOptions,
  context: CommandContext,
): Promise<Run> {
  const { client, terminal, clock, signal } = context
  const started = await client.runs.get(runId)
  const size = debateSize(started.input)
  const style = styleFor(terminal)
  const show = terminal.isInteractive
    ? createTerminalProgress(size, style, terminal.columns, usedBefore)
    : createPlainProgress(size, usedBefore)
  terminal.write(`${style.strong(printable(started.title))}\n${style.faint(client.addressOfRun(runId))}\n`)
  for await (const message of watchRun(client, runId, { signal, afterSeq, sleep: clock.sleep })) {
    terminal.write(show(message))
  }
  const run = await endedRun(runId, context)
  const outcome = outcomeText(run, style)
  terminal.write(terminal.isInteractive ? wrapped(outcome, terminal.columns) : outcome)
  return run
}

async function watchAsJson(
  runId: string,
  { afterSeq = 0 }: WatchOptions,
  context: CommandContext,
): Promise<Run> {
  const { client, terminal, clock, signal } = context
  for await (const message of watchRun(client, runId, { signal, afterSeq, sleep: clock.sleep })) {
    if (message.kind === 'event') terminal.write(`${printableJson(message.event)}\n`)
  }
  const run = await endedRun(runId, context)
  terminal.write(`${printableJson(run)}\n`)
  return run
}

const retryMs = 1000

/** The last event has been seen, so the run has ended; only the server may be away just now. */
async function endedRun(runId: string, { client, clock, signal }: CommandContext): Promise<Run> {
  for (;;) {
    try {
      const run = await client.runs.get(runId)
      if (hasEnded(run.status)) return run
    } catch (error) {
      if (signal.aborted || !isPassing(error)) throw error
    }
    await clock.sleep(retryMs, signal)
  }
}
