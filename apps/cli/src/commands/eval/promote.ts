import { Command } from 'commander'
import { commaSeparated, wholeNumber } from '../argument-values.ts'

const help = `
Examples:
  npx workbench eval promote "Four-day week" --name "release 4" --note "Read by Ada and me" --last 10
  npx workbench eval promote "Four-day week" --name "release 5" --note "Shorter prompts" --experiment latest
  npx workbench eval promote "Four-day week" --name picked --note "The good ones" --runs 8f6a2b34,c0ffee12

Runs are completed ones of the scenario and no forks. What is pinned never changes: a used name is refused.`

interface Flags {
  readonly name: string
  readonly note: string
  readonly runs?: readonly string[]
  readonly last?: number
  readonly experiment?: string
  readonly json?: boolean
}

/** `workbench eval promote` */
export function evalPromoteCommand(): Command {
  return new Command('promote')
    .description('pin accepted runs of a scenario as a baseline')
    .argument('<scenario>', 'name or id')
    .requiredOption('--name <name>', 'what it is called; new for this scenario')
    .requiredOption('--note <text>', 'why these runs are good')
    .option('--runs <ids>', 'these, separated by commas', commaSeparated)
    .option('--last <number>', 'so many completed runs, from the newest', wholeNumber(1, 200))
    .option('--experiment <experiment>', 'the candidate runs of an experiment')
    .option('--json', 'print the baseline as JSON')
    .addHelpText('after', help)
    .action(async (scenario: string, { json = false, ...flags }: Flags) => {
      const [{ gateCommand }, { promoteBaseline }] = await Promise.all([
        import('../../eval/gate-command.ts'),
        import('../../eval/promote-baseline.ts'),
      ])
      await gateCommand((context) => promoteBaseline(scenario, { ...flags, json }, context))
    })
}
