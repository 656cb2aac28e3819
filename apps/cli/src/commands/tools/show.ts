import { Command } from 'commander'

const help = `
Examples:
  npx workbench tools show http_request
  npx workbench tools show http_request --json | jq .inputSchema
  npx workbench tools show reading_time --source > reading_time.tool.ts

What --source prints of a script tool is a file that "workbench tools apply" takes.`

/** `workbench tools show` */
export function toolsShowCommand(): Command {
  return new Command('show')
    .description('show what a tool takes and may touch')
    .argument('<tool>', 'its name')
    .option('--json', 'print it as JSON')
    .option('--source', 'print a script tool as its file')
    .addHelpText('after', help)
    .action(async (tool: string, { json = false, source = false }: { json?: boolean; source?: boolean }) => {
      const [{ clientCommand }, { showTool }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../tools/show-tool.ts'),
      ])
      await clientCommand((context) => showTool(tool, { json, source }, context))
    })
}
