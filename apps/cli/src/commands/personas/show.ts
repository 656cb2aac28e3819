import { Command } from 'commander'

const help = `
Examples:
  npx workbench personas show "Ada"
  npx workbench personas show "Ada" --json`

/** `workbench personas show` */
export function personasShowCommand(): Command {
  return new Command('show')
    .description('show who somebody is')
    .argument('<persona>', 'name or id')
    .option('--json', 'print it as JSON')
    .addHelpText('after', help)
    .action(async (persona: string, { json = false }: { json?: boolean }) => {
      const [{ clientCommand }, { showPersona }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../library/show-library.ts'),
      ])
      await clientCommand((context) => showPersona(persona, { json }, context))
    })
}
