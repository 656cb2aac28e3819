import { Command } from 'commander'

const help = `
Examples:
  npx workbench tools show http_request
  npx workbench tools show http_request --json | jq .inputSchema`

/** `workbench tools show` */
export function toolsShowCommand(): Command {
  return new Command('show')
    .description('show what a tool takes and may touch')
    .argument('<tool>', 'its name')
    .option('--json', 'print it as JSON')
    .addHelpText('after', help)
    .action(async (tool: string, { json = false }: { json?: boolean }) => {
      const [{ clientCommand }, { showTool }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../tools/show-tool.ts'),
      ])
      await clientCommand((context) => showTool(tool, { json }, context))
    })
}
