import { Command } from 'commander'
import { runArgument } from './run-argument.ts'

const help = `
Examples:
  npx workbench runs cancel latest
  npx workbench runs list --status queued | cut -f1 | xargs npx workbench runs cancel

What was said is kept; "runs retry" goes on from there. Exit code 1 when one had already ended.`

/** `workbench runs cancel` */
export function runsCancelCommand(): Command {
  return new Command('cancel')
    .description('stop runs; calls that are under way are broken off')
    .argument('<run...>', runArgument)
    .option('--json', 'print what became of each as one JSON document')
    .addHelpText('after', help)
    .action(async (runs: string[], { json = false }: { json?: boolean }) => {
      const [{ clientCommand }, { cancelRuns }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../runs/cancel-runs.ts'),
      ])
      await clientCommand((context) => cancelRuns(runs, { json }, context))
    })
}
