import type { Command } from 'commander'

export interface StartedFlags {
  readonly watch?: boolean
  readonly json?: boolean
}

/** The options of every command that starts a run. */
export const withStartedOptions = (command: Command): Command =>
  command
    .option('--watch', 'show it live until it ends')
    .option('--json', 'print JSON: with --watch each event as a line, then the run')
