import { printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { exitCodes } from '../exit-codes.ts'
import { watchToEnd } from '../progress/watch-to-end.ts'
import { startOnce } from '../start-once.ts'
import { type DebateOptions, debateRequest } from './debate-request.ts'

/** How a command that starts a run goes on. */
export interface StartedRunOptions {
  /** Show it until it ends. */
  readonly watch: boolean
  readonly json: boolean
}

/**
 * Starts a debate and, if asked to, shows it until it ends.
 *
 * @returns the exit code: without `watch` 0 once it is queued, else as `watchToEnd`.
 */
export async function runDebate(
  options: DebateOptions & StartedRunOptions,
  context: CommandContext,
): Promise<number> {
  const request = await debateRequest(options, context.client)
  const { runId } = await startOnce((once) => context.client.debates.run(request, once), 'runs list', context)
  return afterStart(runId, options, context)
}

/** Shows a run that has just been started, or says where it is. */
export async function afterStart(
  runId: string,
  { watch, json }: StartedRunOptions,
  context: CommandContext,
): Promise<number> {
  if (watch) return watchToEnd(runId, { json }, context)
  const address = context.client.addressOfRun(runId)
  context.terminal.write(
    json ? `${printableJson({ runId, status: 'queued', address })}\n` : `${runId}\n${address}\n`,
  )
  return exitCodes.done
}
