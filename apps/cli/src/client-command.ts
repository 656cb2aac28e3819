import { inspect } from 'node:util'
import { ApiError, NoServerError } from '@workbench/client/errors'
import { createWorkbenchClient, type WorkbenchClient } from '@workbench/client/workbench-client'
import { WorkbenchError } from '@workbench/core/errors'
import type { Clock } from '@workbench/core/ports/clock'
import { loadClientConfig } from '@workbench/platform/client-config'
import { systemClock } from '@workbench/platform/clock'
import { ConfigError } from '@workbench/platform/config-error'
import type { Environment } from '@workbench/platform/environment'
import { printable } from '@workbench/platform/printable'
import { type Terminal, terminalOf } from './display/terminal.ts'
import { exitCodes } from './exit-codes.ts'
import { listenForInterrupts } from './processes/interrupts.ts'
import { oneLine } from './processes/one-line.ts'
import { UsageError } from './usage-error.ts'

/** What a command that talks to a server works with. */
export interface CommandContext {
  readonly client: WorkbenchClient
  readonly terminal: Terminal
  readonly clock: Clock
  /** Aborts when the person has had enough; every request ends with it. */
  readonly signal: AbortSignal
}

/** A command; answers its exit code. */
export type ClientCommand = (context: CommandContext) => Promise<number>

interface CommandOptions {
  /** Exit code of whatever goes wrong; left out, it says what kind of fault it was. */
  readonly faultCode?: number
}

interface CommandSurroundings extends CommandOptions {
  readonly env: Environment
  readonly terminal: Terminal
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** Runs a command in this process and leaves its exit code there. */
export async function clientCommand(command: ClientCommand, options: CommandOptions = {}): Promise<void> {
  const enough = new AbortController()
  listenForInterrupts({
    source: process,
    now: () => performance.now(),
    onFirst: () => enough.abort(),
    onImpatience: () => process.exit(exitCodes.interrupted),
  })
  process.exitCode = await runClientCommand(command, {
    env: process.env,
    // An exit code that says something is not given up for a pipe that is closed.
    terminal: terminalOf(process, { endsWithPipe: options.faultCode === undefined }),
    clock: systemClock,
    signal: enough.signal,
    ...options,
  })
}

/** Turns what goes wrong into a line for people and an exit code. */
export async function runClientCommand(
  command: ClientCommand,
  { env, terminal, clock, signal, faultCode }: CommandSurroundings,
): Promise<number> {
  try {
    const client = createWorkbenchClient({
      ...loadClientConfig(env),
      fetch: (request) => fetch(request, { signal: AbortSignal.any([request.signal, signal]) }),
    })
    return await command({ client, terminal, clock, signal })
  } catch (error) {
    if (signal.aborted) return exitCodes.interrupted
    const known =
      error instanceof WorkbenchError || error instanceof ApiError || error instanceof NoServerError
    if (!known) {
      if (faultCode === undefined) throw error
      terminal.writeError(`${printable(inspect(error))}\n`)
      return faultCode
    }
    const prefix = error instanceof ConfigError ? '' : 'workbench: '
    terminal.writeError(`${prefix}${printable(lineOf(error))}\n`)
    return faultCode ?? exitCodeOf(error)
  }
}

function exitCodeOf(error: Error): number {
  if (error instanceof NoServerError) return exitCodes.noServer
  return error instanceof UsageError ? exitCodes.usage : exitCodes.failed
}

/** What went wrong and what to do about it, without line breaks. */
export function lineOf(error: WorkbenchError | ApiError | NoServerError): string {
  const line = oneLine(error)
  if (error instanceof NoServerError) {
    return `${line} Start one with "npm start" or "npx workbench start", or set WORKBENCH_URL to where it runs.`
  }
  if (!(error instanceof ApiError)) return line
  if (error.status === 401) return `${line} Set WORKBENCH_TOKEN to the token of that server.`
  // A fault of the server: whoever looks after it finds it in the log by this.
  return error.status >= 500 && error.requestId !== null ? `${line} Request ${error.requestId}.` : line
}
