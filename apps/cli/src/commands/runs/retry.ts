import { Command } from 'commander'
import { type StartedFlags, withStartedOptions } from '../started-options.ts'
import { runArgument } from './run-argument.ts'

const help = `
Examples:
  npx workbench runs retry latest --watch
  npx workbench runs list --status failed --from 1d | cut -f1 | xargs npx workbench runs retry

Finished turns are kept and not paid for again. Exit code 1 when a run neither failed nor was cancelled, or, with
--watch, when it fails again.`

/** `workbench runs retry` */
export function runsRetryCommand(): Command {
  return withStartedOptions(new Command('retry'))
    .description('go on with failed or cancelled runs, from the last finished step')
    .argument('<run...>', runArgument)
    .addHelpText('after', help)
    .action(async (runs: string[], { watch = false, json = false }: StartedFlags) => {
      const [{ clientCommand }, { retryRuns }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../runs/retry-runs.ts'),
      ])
      await clientCommand((context) => retryRuns(runs, { watch, json }, context))
    })
}
