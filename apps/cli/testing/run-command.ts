import { systemClock } from '@workbench/platform/clock'
import { type ClientCommand, runClientCommand } from '../src/client-command.ts'
import { capturedTerminal } from './captured-terminal.ts'

/** Runs a command against a server, as on a terminal or in a pipe. */
export async function runCommand(
  url: string,
  command: ClientCommand,
  {
    isInteractive = false,
    columns = 100,
    ...options
  }: { readonly isInteractive?: boolean; readonly columns?: number; readonly faultCode?: number } = {},
) {
  const { terminal, out, errors } = capturedTerminal({ isInteractive, columns })
  const { signal } = new AbortController()
  const code = await runClientCommand(command, {
    env: { WORKBENCH_URL: url },
    terminal,
    clock: systemClock,
    signal,
    ...options,
  })
  return { code, out: out(), errors: errors() }
}
