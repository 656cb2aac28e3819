import { Command } from 'commander'
import { experimentArgument } from './experiment-argument.ts'

const help = `
Examples:
  npx workbench eval show latest
  npx workbench eval show 8f6a2b34 --json | jq .metrics
  npx workbench eval show latest --summary summary.md

It does not wait, and exits with 0 whatever the verdict; npx workbench eval --resume does both.`

interface Flags {
  readonly junit?: string
  readonly summary?: string
  readonly json?: boolean
}

/** `workbench eval show` */
export function evalShowCommand(): Command {
  return new Command('show')
    .description('show an experiment with its verdict and figures')
    .argument('<experiment>', experimentArgument)
    .option('--junit <file>', 'write the verdict as JUnit XML')
    .option('--summary <file>', 'write it as Markdown')
    .option('--json', 'print the experiment as one JSON document')
    .addHelpText('after', help)
    .action(async (experiment: string, { json = false, ...files }: Flags) => {
      const [{ gateCommand }, { showEval }] = await Promise.all([
        import('../../eval/gate-command.ts'),
        import('../../eval/show-eval.ts'),
      ])
      await gateCommand((context) => showEval(experiment, { ...files, json }, context))
    })
}
