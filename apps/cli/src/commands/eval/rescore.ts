import { Command } from 'commander'

const help = `
Examples:
  npx workbench eval rescore
  npx workbench eval rescore --scenario "Four-day week"

A worker does the same in the background; this does it now. It can be stopped and started again at any time.`

/** `workbench eval rescore` */
export function evalRescoreCommand(): Command {
  return new Command('rescore')
    .description('measure runs anew whose scores are missing or of an older version')
    .option('--scenario <scenario>', 'only its runs: name or id')
    .option('--json', 'print how many as JSON')
    .addHelpText('after', help)
    .action(async ({ scenario, json = false }: { scenario?: string; json?: boolean }) => {
      const [{ gateCommand }, { rescore }] = await Promise.all([
        import('../../eval/gate-command.ts'),
        import('../../eval/rescore.ts'),
      ])
      await gateCommand((context) => rescore({ scenario, json }, context))
    })
}
