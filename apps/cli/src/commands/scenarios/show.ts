import { Command } from 'commander'

const help = `
Examples:
  npx workbench scenarios show "Four-day week"
  npx workbench scenarios show "Four-day week" --json`

/** `workbench scenarios show` */
export function scenariosShowCommand(): Command {
  return new Command('show')
    .description('show what is debated, how and by whom')
    .argument('<scenario>', 'name or id')
    .option('--json', 'print it as JSON')
    .addHelpText('after', help)
    .action(async (scenario: string, { json = false }: { json?: boolean }) => {
      const [{ clientCommand }, { showScenario }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../library/show-library.ts'),
      ])
      await clientCommand((context) => showScenario(scenario, { json }, context))
    })
}
