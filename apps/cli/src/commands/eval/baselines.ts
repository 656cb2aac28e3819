import { Command } from 'commander'

const help = `
Examples:
  npx workbench eval baselines "Four-day week"

A table on a terminal; in a pipe one line each, with tabs between id, name, number of runs, when it was pinned, and why.`

/** `workbench eval baselines` */
export function evalBaselinesCommand(): Command {
  return new Command('baselines')
    .description('list what is pinned of a scenario, newest first')
    .argument('<scenario>', 'name or id')
    .option('--json', 'print them as one JSON document')
    .addHelpText('after', help)
    .action(async (scenario: string, { json = false }: { json?: boolean }) => {
      const [{ gateCommand }, { listBaselines }] = await Promise.all([
        import('../../eval/gate-command.ts'),
        import('../../eval/list-baselines.ts'),
      ])
      await gateCommand((context) => listBaselines(scenario, { json }, context))
    })
}
