import { Command } from 'commander'
import type { ShowRunOptions } from '../../runs/show-run.ts'
import { runArgument } from './run-argument.ts'

const help = `
Examples:
  npx workbench runs show latest
  npx workbench runs show 8f6a2b34 --transcript
  npx workbench runs show 8f6a2b34 --events | grep LLMCall
  npx workbench runs show latest --watch

--watch follows it live and exits with 1 when it fails or is cancelled. --json prints the run; with --events or
--watch each event as a line before it.`

/** `workbench runs show` */
export function runsShowCommand(): Command {
  return new Command('show')
    .description('show what a run is, its verdict, and what it used')
    .argument('<run>', runArgument)
    .option('--transcript', 'with every turn')
    .option('--events', 'with everything that happened')
    .option('--watch', 'show it live until it ends')
    .option('--json', 'print the run as JSON')
    .addHelpText('after', help)
    .action(async (run: string, flags: Partial<ShowRunOptions>) => {
      const [{ clientCommand }, { showRun }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../runs/show-run.ts'),
      ])
      const { events = false, transcript = false, watch = false, json = false } = flags
      await clientCommand((context) => showRun(run, { events, transcript, watch, json }, context))
    })
}
