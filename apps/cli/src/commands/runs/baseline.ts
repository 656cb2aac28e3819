import { Command, Option } from 'commander'
import { wholeNumber } from '../argument-values.ts'
import { type StartedFlags, withStartedOptions } from '../started-options.ts'
import { runArgument } from './run-argument.ts'

const help = `
Examples:
  npx workbench runs baseline latest --watch
  npx workbench runs baseline 8f6a2b34 --samples 1 --watch
  npx workbench runs baseline 8f6a2b34 --show

One agent answers as often as the debate's cost pays for and chooses among its answers; it never costs more than the
debate did. With --watch both answers are shown at the end, with --show those that there are.
Exit code: 0 completed (or queued), 1 failed, or when there is nothing to compare with.`

interface Flags extends StartedFlags {
  readonly samples?: number
  readonly model?: string
  readonly selection?: 'vote' | 'selector' | 'auto'
  readonly show?: boolean
}

/** `workbench runs baseline` */
export function runsBaselineCommand(): Command {
  return withStartedOptions(new Command('baseline'))
    .description('compare a debate with a single agent for the same money')
    .argument('<run>', runArgument)
    .option(
      '--samples <number>',
      'how many answers; as many as are paid for when left out',
      wholeNumber(1, 50),
    )
    .option('--model <provider:model>', 'who answers; who spoke most in the debate when left out')
    .addOption(
      new Option('--selection <way>', 'how one answer is chosen').choices(['vote', 'selector', 'auto']),
    )
    .option('--show', 'start nothing: show what the debate was compared with')
    .addHelpText('after', help)
    .action(async (run: string, { watch = false, json = false, show = false, ...start }: Flags) => {
      const [{ clientCommand }, { runBaseline, showBaselines }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../runs/run-baseline.ts'),
      ])
      await clientCommand((context) =>
        show ? showBaselines(run, { json }, context) : runBaseline(run, start, { watch, json }, context),
      )
    })
}
