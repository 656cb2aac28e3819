import { Command } from 'commander'
import { wholeNumber } from '../argument-values.ts'

const help = `
Examples:
  npx workbench eval list
  npx workbench eval list --scenario "Four-day week" --limit 100
  npx workbench eval list | cut -f1,3

A table on a terminal; in a pipe one line each, with tabs between id, status, verdict, runs, those that have ended, those
that failed, dollars, start, end and name.`

/** `workbench eval list` */
export function evalListCommand(): Command {
  return new Command('list')
    .description('list experiments, newest first')
    .option('--scenario <scenario>', 'id or name')
    .option('--limit <number>', 'how many', wholeNumber(1, 10_000), 20)
    .option('--json', 'print them as one JSON document')
    .addHelpText('after', help)
    .action(async ({ json = false, ...flags }: { scenario?: string; limit: number; json?: boolean }) => {
      const [{ gateCommand }, { listEvals }] = await Promise.all([
        import('../../eval/gate-command.ts'),
        import('../../eval/list-evals.ts'),
      ])
      await gateCommand((context) => listEvals({ ...flags, json }, context))
    })
}
