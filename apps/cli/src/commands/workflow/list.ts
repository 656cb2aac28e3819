import { Command } from 'commander'

const help = `
Examples:
  npx workbench workflow list
  npx workbench workflow list | cut -f2
  npx workbench workflow list --json | jq '.items[].trigger'

A table on a terminal; in a pipe one line each, with tabs between id, name, enabled or disabled, trigger, next firing,
status of the last run, and its id.`

/** `workbench workflow list` */
export function workflowListCommand(): Command {
  return new Command('list')
    .description('list workflows with what starts them, newest first')
    .option('--search <text>', 'only those with this in their name')
    .option('--json', 'print them as one JSON document')
    .addHelpText('after', help)
    .action(async ({ search, json = false }: { search?: string; json?: boolean }) => {
      const [{ clientCommand }, { listWorkflows }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../workflows/list-workflows.ts'),
      ])
      await clientCommand((context) => listWorkflows({ search, json }, context))
    })
}
