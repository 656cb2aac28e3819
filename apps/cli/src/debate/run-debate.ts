import type { RunId } from '@workbench/core/models/ids'
import { hasEnded } from '@workbench/core/models/run'
import type { Clock } from '@workbench/core/ports/clock'
import { printable, printableJson } from '@workbench/platform/printable'
import type { ApiClient } from '../api-client.ts'
import { isPassing } from '../api-errors.ts'
import { exitCodes } from '../client-command.ts'
import { debateSize } from '../progress/debate-size.ts'
import { outcomeText } from '../progress/outcome-text.ts'
import { createPlainProgress } from '../progress/plain-progress.ts'
import { plainStyle, terminalStyle } from '../progress/style.ts'
import { createTerminalProgress } from '../progress/terminal-progress.ts'
import { watchRun } from '../progress/watch-run.ts'
import { wrapped } from '../progress/word-wrap.ts'
import type { Terminal } from '../terminal.ts'
import { type DebateOptions, debateRequest } from './debate-request.ts'

interface RunDebateDependencies {
  readonly api: ApiClient
  readonly terminal: Terminal
  readonly clock: Clock
  readonly watch: boolean
  readonly json: boolean
  /** Aborts when the person has seen enough. */
  readonly signal: AbortSignal
}

/**
 * Starts a debate and, if asked to, shows it until it ends.
 *
 * @returns the exit code: without `watch` 0 once it is queued; with it 0 completed, 1 failed or cancelled, 130 when
 *   the person stopped watching.
 */
export async function runDebate(
  options: DebateOptions,
  dependencies: RunDebateDependencies,
): Promise<number> {
  const { api, terminal, watch, json, signal } = dependencies
  const runId = await api.startDebate(await debateRequest(options, api))
  const address = api.addressOf(runId)
  if (!watch) {
    terminal.write(
      json ? `${printableJson({ runId, status: 'queued', address })}\n` : `${runId}\n${address}\n`,
    )
    return exitCodes.done
  }
  try {
    return await (json ? watchAsJson(runId, dependencies) : watchAsText(runId, dependencies))
  } catch (error) {
    if (!signal.aborted) throw error
    terminal.writeError(
      `\nStopped watching; the debate goes on at ${printable(address)}\n` +
        `Cancel it with: npx workbench runs cancel ${runId}\n`,
    )
    return exitCodes.interrupted
  }
}

async function watchAsText(
  runId: RunId,
  { api, terminal, clock, signal }: RunDebateDependencies,
): Promise<number> {
  const started = await api.getRun(runId)
  const size = debateSize(started.input)
  const style = terminal.isInteractive ? terminalStyle : plainStyle
  const show = terminal.isInteractive
    ? createTerminalProgress(size, style, terminal.columns)
    : createPlainProgress(size)
  terminal.write(`${style.strong(printable(started.title))}\n${style.faint(api.addressOf(runId))}\n`)
  for await (const message of watchRun(runId, { api, clock, signal })) terminal.write(show(message))
  const run = await endedRun(runId, api, clock, signal)
  const outcome = outcomeText(run, style)
  terminal.write(terminal.isInteractive ? wrapped(outcome, terminal.columns) : outcome)
  return run.status === 'completed' ? exitCodes.done : exitCodes.failed
}

/** Each event as one line, then the run. */
async function watchAsJson(
  runId: RunId,
  { api, terminal, clock, signal }: RunDebateDependencies,
): Promise<number> {
  for await (const message of watchRun(runId, { api, clock, signal })) {
    if (message.kind === 'event') terminal.write(`${printableJson(message.event)}\n`)
  }
  const run = await endedRun(runId, api, clock, signal)
  terminal.write(`${printableJson(run)}\n`)
  return run.status === 'completed' ? exitCodes.done : exitCodes.failed
}

const retryMs = 1000

/** The last event has been seen, so the run has ended; only the server may be away just now. */
async function endedRun(runId: RunId, api: ApiClient, clock: Clock, signal: AbortSignal) {
  for (;;) {
    try {
      const run = await api.getRun(runId)
      if (hasEnded(run.status)) return run
    } catch (error) {
      if (!isPassing(error)) throw error
    }
    await clock.sleep(retryMs, signal)
  }
}
