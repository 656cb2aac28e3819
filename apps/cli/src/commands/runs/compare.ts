import { Command } from 'commander'
import { runArgument } from './run-argument.ts'

const help = `
Examples:
  npx workbench runs compare 8f6a2b34 latest
  npx workbench runs compare latest               a fork, with the run it was forked from
  npx workbench runs compare 8f6a2b34 latest --json | jq .metrics

One run beside one run is an observation, no statistics.`

/** `workbench runs compare` */
export function runsCompareCommand(): Command {
  return new Command('compare')
    .description('set two runs beside each other: figures, settings, turns')
    .argument('<run>', `what is compared with: ${runArgument}`)
    .argument('[other-run]', 'what is judged; left out: the first run, beside the one it was forked from')
    .option('--json', 'print the comparison as one JSON document')
    .addHelpText('after', help)
    .action(async (a: string, b: string | undefined, { json = false }: { json?: boolean }) => {
      const [{ clientCommand }, { compareRuns }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../runs/compare-runs.ts'),
      ])
      await clientCommand((context) => compareRuns({ a, b }, { json }, context))
    })
}
