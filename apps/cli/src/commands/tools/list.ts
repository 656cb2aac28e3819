import { Command } from 'commander'

const help = `
Examples:
  npx workbench tools list
  npx workbench tools list | cut -f1
  npx workbench tools list --json | jq '.items[].policy'

A table on a terminal; in a pipe one line a tool, with tabs between name, origin, enabled or disabled, calls of the
last 7 days, those that went well, were refused, failed, median time in ms, and description.`

/** `workbench tools list` */
export function toolsListCommand(): Command {
  return new Command('list')
    .description('list tools with what they may touch')
    .option('--json', 'print them as one JSON document')
    .addHelpText('after', help)
    .action(async ({ json = false }: { json?: boolean }) => {
      const [{ clientCommand }, { listTools }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../tools/list-tools.ts'),
      ])
      await clientCommand((context) => listTools({ json }, context))
    })
}
