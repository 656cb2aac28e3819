import { Command } from 'commander'
import { experimentArgument } from './experiment-argument.ts'

const help = `
Examples:
  npx workbench eval cancel latest

Runs that were there before the experiment are left alone. npx workbench eval --resume goes on with it.`

/** `workbench eval cancel` */
export function evalCancelCommand(): Command {
  return new Command('cancel')
    .description('end an experiment and the runs it has started')
    .argument('<experiment>', experimentArgument)
    .option('--json', 'print its id as JSON')
    .addHelpText('after', help)
    .action(async (experiment: string, { json = false }: { json?: boolean }) => {
      const [{ gateCommand }, { cancelEval }] = await Promise.all([
        import('../../eval/gate-command.ts'),
        import('../../eval/cancel-eval.ts'),
      ])
      await gateCommand((context) => cancelEval(experiment, { json }, context))
    })
}
