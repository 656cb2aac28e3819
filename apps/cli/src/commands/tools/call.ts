import { Command } from 'commander'

const help = `
Examples:
  npx workbench tools call calculate '{"expression": "6 * 7"}'
  npx workbench tools call now
  npx workbench tools call http_request @request.json --json | jq .result.status

The call is a run of kind "tool", under the tool's policy, with everything it touched in its events. The result goes
to stdout. Exit code 1 when the call was refused or failed. For a secret write {{ secrets.NAME }}.`

/** `workbench tools call` */
export function toolsCallCommand(): Command {
  return new Command('call')
    .description('call a tool')
    .argument('<tool>', 'its name')
    .argument('[arguments]', 'as JSON, or @ and a file', '{}')
    .option('--json', 'print {runId, ok, result, error, latencyMs}')
    .addHelpText('after', help)
    .action(async (tool: string, args: string, { json = false }: { json?: boolean }) => {
      const [{ clientCommand }, { callTool }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../tools/call-tool.ts'),
      ])
      await clientCommand((context) => callTool(tool, args, { json }, context))
    })
}
