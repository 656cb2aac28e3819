import { Command } from 'commander'
import { experimentArgument } from './experiment-argument.ts'
import { type GateFlags, withGateOptions } from './gate-options.ts'

const help = `
Examples:
  npx workbench eval extend latest --junit junit.xml

Only an experiment that was started with --looks 2 and is undecided has a second look. Exit codes as of workbench eval.`

/** `workbench eval extend` */
export function evalExtendCommand(): Command {
  return withGateOptions(new Command('extend'))
    .description('look a second time: as many runs again, and the verdict over all')
    .argument('<experiment>', experimentArgument)
    .addHelpText('after', help)
    .action(async (experiment: string, { timeout, json = false, ...files }: GateFlags) => {
      const [{ gateCommand }, { extendEval }] = await Promise.all([
        import('../../eval/gate-command.ts'),
        import('../../eval/extend-eval.ts'),
      ])
      await gateCommand((context) => extendEval(experiment, { ...files, json, timeoutMs: timeout }, context))
    })
}
